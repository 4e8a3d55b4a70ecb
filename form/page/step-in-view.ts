import { classTest, saysOn } from '../controls/class-words';
import { isOpenDialog } from '../parts/open-dialog';
import { isShown, outsideLongLists, parentOf, shortText, textPieces } from '../tree';

/** Longer than this, a text is no step's name. */
const LONGEST = 60;
const MOST = 4;

/** What carries a mark of being the current one, by ARIA or by a class word. */
const MARKED =
  '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [class*="active" i], [class*="current" i], [class*="selected" i], [class*="process" i], [class*="doing" i]';
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
    (element) => element.matches(MARKED) && isCurrent(element),
  );
  // A mark on the item and one on its title are one step.
  return marked.filter((one) => !marked.some((other) => other !== one && one.contains(other))).map(nameOf);
}

function isCurrent(element: HTMLElement): boolean {
  if (element.closest('nav, [role="navigation"], [role="menu"], header') || element.querySelector(FIELDS))
    return false;
  const told =
    element.getAttribute('aria-current') === 'step' ||
    (element.getAttribute('role') === 'tab' && element.getAttribute('aria-selected') === 'true') ||
    ((saysOn(element) || isProcess(element)) && isPartOfSteps(element));
  return told && isShown(element);
}

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
