/**
 * A test for whole words in an element's class names and tag: `select` is found in `el-select`, `ti-select` and
 * `mySelect_root`, not in `selected`. Class names are hints only: every kind asks for more than a word.
 */
export function classWords(words: string): (element: Element) => boolean {
  const pattern = wordPattern(words);
  return (element) => pattern.test(classText(element));
}

function wordPattern(words: string): RegExp {
  const capital = words.replace(/(^|\|)[a-z]/g, (start) => start.toUpperCase());
  return new RegExp(`(?<![A-Za-z])(?:${words})(?![a-z])|(?<![A-Z])(?:${capital})(?![a-z])`);
}

/** Tag and class names as one text; SVG elements have no string in `className`. */
export const classText = (element: Element): string =>
  `${element.localName} ${element.getAttribute('class') ?? ''}`;

/** Words that libraries put on the chosen, pressed or switched-on one. */
export const isState = wordPattern('on|checked|active|selected|current|chosen|picked|opened');
export const saysOn = (element: Element): boolean => isState.test(classText(element));

/** The highest ancestor, of at most five, up to which every step passes; the element itself when none does. */
export function climb(element: HTMLElement, passes: (parent: HTMLElement) => boolean): HTMLElement {
  let top = element;
  for (let steps = 0; steps < 5; steps++) {
    const parent = top.parentElement;
    if (!parent || !passes(parent)) break;
    top = parent;
  }
  return top;
}
