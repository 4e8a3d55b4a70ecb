import { classText, classWords, isPopUp } from './class-words';

/** Text as the page means it: white space collapsed and trimmed, nothing else changed. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();

/** For matching only: the same text in another case or width. */
export const folded = (text: string): string => plain(text).normalize('NFKC').toLowerCase();

const isPlaceholder = classWords('placeholder');
const isDecoration = classWords(
  'arrow|caret|close|remove|delete|clear|suffix|prefix|calculator|counter?|sizer|popup|suggestion|panel',
);
const POP_UPS = /^(listbox|menu|tooltip|dialog|region|img|alert|status)$/;
/** Copies of what is shown, for screen readers. */
const SPOKEN = 'output,[aria-live]:not([aria-live=off]),[class*=visually-hidden],[class*=sr-only]';
/** An arrow or a cross, drawn as a character. */
const SIGN = /^[^\p{L}\p{N}]$/u;
const SILENT = /^(svg|style|script|input|textarea|button|label|iframe|mat-icon)$/;

/** Whether the element says nothing of the value: pop-up, icon, clear button, placeholder, copy. */
function isSilent(element: Element, field?: Element | null): boolean {
  if (field && element.contains(field)) return false;
  if (element.matches(SPOKEN)) return true;
  // Some tags are buttons.
  if ((SILENT.test(element.localName) && !isTag(element)) || POP_UPS.test(element.getAttribute('role') ?? ''))
    return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  // Element Plus shows the chosen text in an element that is called a placeholder.
  if (isPlaceholder(element))
    return !/selected/.test(classText(element)) || /transparent/.test(classText(element));
  return (
    (isDecoration(element) && !Array.from(element.children).some(isTag)) ||
    isPopUp(element) ||
    isCount(element)
  );
}

const saysCount = classWords('count');
/** How many are chosen, as a number of its own. */
const isCount = (element: Element): boolean => saysCount(element) && /^\d+$/.test(plain(element.textContent));

/** A field that only shows what is chosen takes no keys. */
const isTypedInto = (field: HTMLInputElement | null | undefined): field is HTMLInputElement =>
  !!field && !field.readOnly && field.getAttribute('inputmode') !== 'none';

export const isTag = classWords('tag|chip|token');

/**
 * The texts that a select-like widget shows as its value, one for each place where text stands. What is being typed
 * into its field is none, though some widgets keep a copy beside the field to measure it; nor is the field's own name,
 * which some let float inside the widget. `isAside`: further parts that are left out.
 */
export function shownTexts(
  element: Element,
  field?: HTMLInputElement | null,
  isAside: (inner: Element) => boolean = () => false,
): string[] {
  const texts: string[] = [];
  const name = plain(field?.getAttribute('aria-label'));
  const isCopy = (inner: Element): boolean =>
    isTypedInto(field) &&
    inner.parentElement === field.parentElement &&
    inner.textContent === field.value &&
    ![inner, ...inner.children].some(isTag);
  const visit = (parent: Element): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = plain(node.nodeValue);
        if (text && text !== name && !SIGN.test(text)) texts.push(text);
      } else if (node.nodeType === 1) {
        const inner = node as Element;
        if (!isSilent(inner, field) && !isCopy(inner) && !isAside(inner)) visit(inner);
      }
    }
  };
  visit(element);
  return texts;
}
