/**
 * A test for whole words in an element's class names and tag: `select` is found in `el-select`, `ti-select` and
 * `mySelect_root`, not in `selected`. Class names are hints only: every kind asks for more than a word.
 */
export const classWords = (words: string): ((element: Element) => boolean) => classTest(wordPattern(words));

/** A test of an element's class names, remembered by their text: tables repeat the same few names. */
export function classTest(pattern: RegExp): (element: Element) => boolean {
  const known = new Map<string, boolean>();
  return (element) => {
    const text = classText(element);
    let says = known.get(text);
    if (says === undefined) {
      if (known.size > MOST) known.clear();
      says = pattern.test(text);
      known.set(text, says);
    }
    return says;
  };
}

/** Pages that make up class names for every element must not fill the memory. */
const MOST = 2000;

/**
 * Class names as one text, with the tag of a custom element, and without those that only say what would be under a
 * condition ("disabled:opacity-50"). SVG elements have no string in `className`.
 */
export function classText(element: Element): string {
  const all = element.getAttribute('class') ?? '';
  const names = all.includes(':') ? all.replace(/\S*:\S*/g, '') : all;
  return element.localName.includes('-') ? `${element.localName} ${names}` : names;
}

function wordPattern(words: string): RegExp {
  const capital = words.replace(/(^|\|)[a-z]/g, (start) => start.toUpperCase());
  return new RegExp(`(?<![A-Za-z])(?:${words})(?![a-z])|(?<![A-Z])(?:${capital})(?![a-z])`);
}

/** Words that libraries put on the chosen, pressed or switched-on one. */
export const isState = wordPattern('on|checked|active|selected|current|chosen|picked|opened');
export const saysOn = classTest(isState);

/** Lists, calendars and menus that float over the page; a popover may hold fields of the form. */
export const isPopUp = classTest(
  /^(?!.*popover).*(popper|(select|picker|cascader)-dropdown|dropdown-(menu|list|container|panel|content))/,
);

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
