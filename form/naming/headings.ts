import { foldLabel } from '../folded-label';
import { isElement, parentOf, shortText } from '../tree';

/** The page's own heading names the product, so it tells no block. */
const HEADINGS =
  'h2, h3, h4, h5, h6, [role="heading"]:not([aria-level="1"]), legend, caption, [class*="title" i]';
const FILLABLE = 'input, select, textarea, [contenteditable], [role="switch"], [role="combobox"], table';
/** A heading's wrapper may hold a hint or a link beside it, and no more. */
const ROOM = 60;

/** The headings over an element, nearest first, as `headingKey` folds them: one for each level of the tree. */
export function* headingsOver(element: Element): Generator<string> {
  for (const name of headingNamesOver(element)) yield foldLabel(name);
}

/** The same headings as the page writes them, without what changes in them. */
export function* headingNamesOver(element: Element): Generator<string> {
  for (let node: Node | null = element; node && node.nodeName !== 'BODY'; node = parentOf(node)) {
    for (let before = previous(node); before; before = before.previousElementSibling) {
      const name = headingIn(before);
      if (!name) continue;
      yield name;
      break;
    }
    const name = isElement(node) && nameOfBlock(node);
    if (name) yield name;
  }
}

/** A heading as it is compared: without what changes in it. */
export const headingKey = (text: string): string => foldLabel(headingName(text));

/** Numbers change, and what stands behind a colon or in parentheses. */
const headingName = (text: string): string => {
  const name = (text.split(/[:：(（“"\d]/)[0] ?? '').slice(0, 80).trim();
  return foldLabel(name) ? name : '';
};

const previous = (node: Node): Element | null => (isElement(node) ? node.previousElementSibling : null);

function headingIn(element: Element): string {
  // What can be filled in is found at once, where a heading would be sought through a whole table.
  if (element.matches(FILLABLE) || element.querySelector(FILLABLE)) return '';
  const heading = element.matches(HEADINGS) ? element : element.querySelector(HEADINGS);
  const text = shortText(heading, 80);
  return shortText(element).length > text.length + ROOM ? '' : headingName(text);
}

/** The name that a dialog, a tab's panel or a section has for assistive tools. */
function nameOfBlock(element: HTMLElement): string {
  if (!element.matches('[role="dialog"], [role="tabpanel"], [role="group"], section, fieldset, dialog'))
    return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const by = root.getElementById?.(element.getAttribute('aria-labelledby') ?? '');
  return headingName(by ? shortText(by, 80) : (element.getAttribute('aria-label') ?? ''));
}
