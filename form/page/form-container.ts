import { classWords } from '../controls/class-words';
import type { Reading } from '../reading/read';
import { PAGERS } from '../tables/extent';
import { commonAncestor, isElement, parentOf } from '../tree';
import { isTrail } from './trail';

/** The part of the page that holds the form and its steps, without the console's navigation. */
export function containerOf(reading: Reading): HTMLElement {
  const elements = [
    ...[...reading.fields.values()].map(({ element }) => element),
    ...reading.specs.filter(({ place }) => place === 'card').map(({ element }) => element),
    ...reading.tables.map(({ element }) => element),
  ];
  const common = commonAncestor(elements) ?? reading.controls[0]?.element ?? reading.buttons[0]?.element;
  let container = common as HTMLElement;
  for (
    let up = parentOf(container);
    isElement(up) && up.localName !== 'body' && up.localName !== 'html';
    up = parentOf(up)
  ) {
    if (holdsNavigation(up, container)) break;
    container = up;
  }
  return container;
}

const NAVIGATION = 'nav, aside, [role="navigation"], [role="menu"], header';

/** The console's own, beside what is known of the form: a pager, tabs and a trail are the form's, and so is what stands inside it. */
const holdsNavigation = (holder: HTMLElement, form: HTMLElement): boolean =>
  [...holder.children]
    // The form is what is long: it is not searched.
    .filter((part) => part !== form)
    .flatMap((part) => [part, ...part.querySelectorAll(NAVIGATION)])
    .some(
      (one) =>
        one.matches(NAVIGATION) &&
        !one.closest(PAGERS) &&
        !one.querySelector(PAGERS) &&
        !isTrail(one) &&
        !holdsTabs(one) &&
        !(one.localName === 'header' && [...one.querySelectorAll('*')].some(isTrail)),
    );

const saysTabs = classWords('tabs');
/** Whose tabs they are is told when they are to be opened. */
const holdsTabs = (part: Element): boolean =>
  saysTabs(part) || part.querySelector('[role="tablist"]') !== null;
