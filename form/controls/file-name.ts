import { plain } from './page-text';

const NAMES = '[class*=name],[class*=list] a,[class*=list] span,[class*=file] span,li';
const FILE_NAME = /^[^/\\]{1,200}\.[a-z0-9]{2,5}$/i;
const OTHER_FIELD = 'input:not([type=hidden]), textarea, select, iframe, [contenteditable]';

/** How far around its field a page may show the name of the file that is there. */
const AROUND = 4;

export const isFileName = (text: string): boolean => FILE_NAME.test(text);

/** The name of the file that a field holds: listed in its upload widget, else a text of its own near the field. */
export const shownFileName = (widget: HTMLElement, input: HTMLInputElement): string | undefined =>
  listed(widget) ?? nearby(widget, input);

const listed = (widget: HTMLElement): string | undefined =>
  Array.from(widget.querySelectorAll(NAMES), (each) => plain(each.textContent)).find(isFileName);

/** Not beyond the next field, whose file it might be. */
function nearby(widget: HTMLElement, input: HTMLInputElement): string | undefined {
  let around: HTMLElement | null = widget;
  for (let up = 0; around && up <= AROUND; around = around.parentElement, up++) {
    if ([...around.querySelectorAll(OTHER_FIELD)].some((field) => field !== input)) return undefined;
    const name = ownTexts(around).find(isFileName);
    if (name) return name;
  }
  return undefined;
}

function ownTexts(element: HTMLElement): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(plain(walker.currentNode.nodeValue));
  return texts;
}
