import type { ButtonKind } from '../labels';
import { contains, isElement, parentOf } from '../tree';

/** A search bar holds few controls and a Search button, and nothing that submits. */
const MOST_FILTERS = 8;

/** The containers of search bars: their controls are not the form's. */
export function filterBars(
  buttons: readonly { element: HTMLElement; kind: ButtonKind }[],
  controls: readonly Element[],
): HTMLElement[] {
  const submits = buttons.filter(({ kind }) => kind === 'submit' || kind === 'saveDraft' || kind === 'next');
  const bars: HTMLElement[] = [];
  for (const { element, kind } of buttons) {
    if (kind !== 'search') continue;
    let bar: HTMLElement | undefined;
    for (let node = parentOf(element); isElement(node) && node.localName !== 'body'; node = parentOf(node)) {
      const here = node;
      const inside = controls.filter((control) => contains(here, control)).length;
      if (inside > MOST_FILTERS || submits.some((submit) => contains(here, submit.element))) break;
      if (inside > 0) bar = node;
      // A table under the bar belongs to the page, not to the search.
      if (node.querySelector('table, [role="grid"], [role="table"]')) break;
    }
    if (bar) bars.push(bar);
  }
  return bars;
}

/** A box that searches by itself, without a button. */
export const isSearchBox = (part: Element | undefined): boolean =>
  part !== undefined &&
  // Selects that filter their options use such inputs too.
  !part.matches('[role="combobox"]') &&
  (part.matches('input[type="search"], [role="searchbox"], [role="search"] *') ||
    /^(?:search|filter|find|搜索|查找|筛选|查询)/i.test(part.getAttribute('placeholder') ?? ''));
