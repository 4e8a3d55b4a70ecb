import { classTest, saysOn } from '../controls/class-words';
import { isOpenDialog } from '../parts/open-dialog';
import { isShown, outsideLongLists, parentOf, shortText, textPieces } from '../tree';

/** Longer than this, a text is no step's name. */
const LONGEST = 60;
const MOST = 4;

const FIELDS = 'input, select, textarea, table, [contenteditable], [role="grid"]';
const TITLES = 'h1, h2, h3, h4, [role="heading"], [class*="title" i]';
/** Class words of wizards and tabs; the second also where it is written "tabs-item". */
const isStep = classTest(/(?<![a-z])(?:steps?|stepper|wizard)(?![a-z])/i);
const isTab = classTest(/(?<![a-z])tabs?(?![a-z])/i);
const isProcess = classTest(/(?<![a-z])(?:process|doing|current)(?![a-z])/i);

/** The wizard step, tab and dialog in view, as the page names them: "Pricing › Edit specification". */
export function stepInView(page: Document, dialogs: Iterable<HTMLElement>): string | undefined {
  const open = [...dialogs].filter(isOpenDialog).map(titleOf);
  const names = [...currentSteps(page), ...open].filter((name) => name !== '');
  const text = [...new Set(names)].slice(0, MOST).join(' › ');
  return text === '' ? undefined : text;
}

function currentSteps(page: Document): string[] {
  const marked = [...outsideLongLists(page.body)].filter(
    (element) => isMarked(element) && isCurrent(element),
  );
  // A mark on the item and one on its title are one step.
  return marked.filter((one) => !marked.some((other) => other !== one && one.contains(other))).map(nameOf);
}

/** By ARIA or by a class word, as the current one of something. */
const isMarked = (element: HTMLElement): boolean =>
  isToldCurrent(element) || saysOn(element) || isProcess(element);

const isToldCurrent = (element: HTMLElement): boolean =>
  element.getAttribute('aria-current') === 'step' ||
  (element.getAttribute('role') === 'tab' && element.getAttribute('aria-selected') === 'true');

const isCurrent = (element: HTMLElement): boolean =>
  (isToldCurrent(element) || isPartOfSteps(element)) &&
  !element.closest('nav, [role="navigation"], [role="menu"], header') &&
  !element.querySelector(FIELDS) &&
  isShown(element);

/** The marked element itself, or the list it is an item of. */
function isPartOfSteps(element: HTMLElement): boolean {
  let at: Node | null = element;
  for (let steps = 0; at?.nodeType === 1 && steps < 4; steps++, at = parentOf(at))
    if (isStep(at as Element) || isTab(at as Element)) return true;
  return false;
}

/** The first piece of its text that is more than a number or a mark. */
const nameOf = (element: HTMLElement): string =>
  textPieces(element, 6).find((text) => text.length <= LONGEST && /\p{L}{2}|\p{Script=Han}/u.test(text)) ??
  '';

function titleOf(dialog: HTMLElement): string {
  const named = dialog.getAttribute('aria-label') ?? labelOf(dialog);
  return (named || shortText(dialog.querySelector(TITLES), LONGEST)).trim().slice(0, LONGEST);
}

const labelOf = (dialog: HTMLElement): string => {
  const id = dialog.getAttribute('aria-labelledby')?.split(/\s+/, 1)[0];
  return id ? shortText(dialog.ownerDocument.getElementById(id), LONGEST) : '';
};
