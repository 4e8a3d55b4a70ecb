import type { Bound } from '../fields/bind';
import { toFieldValue } from '../fields/values';
import type { LabelHit } from '../naming/label-hits';
import { contains, isElement, parentOf, textPieces } from '../tree';
import type { SpecReading } from './spec-row';

/** How far above a label its list may stand. */
const UP = 3;
const MOST_TEXTS = 60;
const LIST = 'ul, ol, [role="list"], [class*="list" i]';
const BUTTONS = 'button, a, [role="button"]';
/** "Region: Europe, Asia" */
const ATTRIBUTE = /^[^:：]*\p{L}[^:：]*[:：]\s*\S/u;

/** The attributes that a dialog only lists, each with a button to edit it, under their label. */
export function shownAttributes(
  { element: dialog }: SpecReading,
  hits: readonly LabelHit[],
  holders: ReadonlySet<Node>,
): Bound | undefined {
  for (const { element, meaning } of hits) {
    if (meaning.kind !== 'field' || meaning.field !== 'spec.attributes' || !contains(dialog, element))
      continue;
    const list = listAfter(element, holders);
    if (!list) continue;
    const read = () => toFieldValue('spec.attributes', textsOf(list));
    return { field: 'spec.attributes', element: list, controls: [], read };
  }
  return undefined;
}

/** The next element that lists attributes, or none yet, and holds no field. */
function listAfter(label: HTMLElement, holders: ReadonlySet<Node>): HTMLElement | undefined {
  let node: Node | null = label;
  for (let up = 0; isElement(node) && up < UP && !holders.has(node); node = parentOf(node), up++) {
    const after: Element | null = node.nextElementSibling;
    if (!isElement(after)) continue;
    if (holders.has(after)) return undefined;
    if (textsOf(after).length > 0 || after.matches(LIST)) return after;
  }
  return undefined;
}

function textsOf(list: HTMLElement): string[] {
  const buttons = new Set([...list.querySelectorAll(BUTTONS)].flatMap((button) => textPieces(button)));
  return textPieces(list, MOST_TEXTS).filter((text) => !buttons.has(text) && ATTRIBUTE.test(text));
}
