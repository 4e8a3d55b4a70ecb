import { single, textsOf } from './build-control';
import { classWords, climb } from './class-words';
import type { Control } from './control';
import { setFieldText } from './field-text';
import { folded, shownTexts } from './page-text';
import { press, strike, tellFocus } from './press';
import { isNativeText } from './text';
import { settled } from './until';

const isTags = classWords('tags?|tagsinput|chips?|tokens?');
const FIELDS =
  'input:not([type=hidden]),select,textarea,[role=combobox],[role=listbox],[contenteditable=true]';
/** What may take a tag away. */
export const CLOSE = 'button,[class*=close],[class*=remove],[class*=delete],[class*=clear]';

/** A list of texts: tags beside one field that adds what was typed on Enter. */
export function tagsControl(inner: HTMLElement): Control | undefined {
  const field = fieldOf(inner);
  if (!field) return undefined;
  const element = climb(inner, (parent) => fieldOf(parent) === field);
  const read = (): string[] => shownTexts(element, field);
  return single('choices', element, field, read, async (value) => {
    const wanted = textsOf(value);
    for (const text of read()) if (!wanted.includes(text)) await dropTag(element, text);
    const held = read();
    tellFocus(field, true);
    for (const text of wanted.filter((each) => !held.includes(each))) {
      setFieldText(field, text);
      await settled();
      strike(field, 'Enter');
      await settled();
    }
    tellFocus(field, false);
  });
}

/** The only field of an element that its class words call a list of tags. */
function fieldOf(element: HTMLElement): HTMLInputElement | undefined {
  if (!isTags(element)) return undefined;
  const [field, second] = element.querySelectorAll<HTMLInputElement>(FIELDS);
  return field && !second && isNativeText(field) ? field : undefined;
}

/** Takes one tag away by its own close mark. */
export async function dropTag(element: HTMLElement, text: string): Promise<void> {
  const marks = Array.from(element.querySelectorAll<HTMLElement>(CLOSE));
  const own = marks.find((mark) => {
    let tag = mark.parentElement;
    while (tag && tag !== element && shownTexts(tag).length === 0) tag = tag.parentElement;
    return tag && shownTexts(tag).some((shown) => folded(shown) === folded(text));
  });
  if (own) press(own);
  await settled();
}
