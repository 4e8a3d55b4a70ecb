import { single, textsOf } from './build-control';
import { classText, classWords, climb } from './class-words';
import type { Control } from './control';
import { setFieldText } from './field-text';
import { folded, isTag, shownTexts } from './page-text';
import { keepingFocus, press, strike, tellFocus } from './press';
import { isNativeText } from './text';
import { PATIENCE, settled, until } from './until';

const saysTags = classWords('tags?|tagsinput|chips?|tokens?');
const isTags = (element: Element): boolean =>
  saysTags(element) && !/\b(?:without|no)-(?:tag|chip)/.test(classText(element));
const FIELDS =
  'input:not([type=hidden]),select,textarea,[role=combobox],[role=listbox],[contenteditable=true]';
/** What may take a tag away. */
export const CLOSE = 'button,[class*=close],[class*=remove],[class*=delete],[class*=clear]';
const BUTTON = 'button,[role=button]';
/** How far above a tag the list may begin. */
const UP = 4;

/** A list of texts: tags beside one field that adds what was typed on Enter, or beside a button that brings it. */
export function tagsControl(inner: HTMLElement): Control | undefined {
  const field = fieldOf(inner);
  if (field)
    return tagList(
      climb(inner, (parent) => fieldOf(parent) === field),
      field,
    );
  const list = isTag(inner) && inner.querySelector(CLOSE) ? listAround(inner) : undefined;
  return list && tagList(list.element, list.adder);
}

function tagList(element: HTMLElement, adder: HTMLElement): Control {
  const shown = (): string[] => shownTexts(element, ownField(element));
  return single('choices', element, adder, shown, async (value) => {
    const wanted = textsOf(value);
    for (const text of shown()) if (!wanted.includes(text)) await dropTag(element, text);
    const held = shown();
    for (const text of wanted.filter((each) => !held.includes(each))) await addTag(element, adder, text);
  });
}

async function addTag(element: HTMLElement, adder: HTMLElement, text: string): Promise<void> {
  if (adder.matches(BUTTON)) press(adder);
  const field = await until(element, () => ownField(element), PATIENCE);
  if (!field) return;
  // Some fields drop what is typed into them while they are not the page's focus.
  await keepingFocus(field, async () => {
    field.focus({ preventScroll: true });
    tellFocus(field, true);
    setFieldText(field, text);
    await settled();
    strike(field, 'Enter');
    await settled();
    tellFocus(field, false);
  });
}

/** The only field of an element that its class words call a list of tags. */
const fieldOf = (element: HTMLElement): HTMLInputElement | undefined =>
  isTags(element) ? ownField(element) : undefined;

function ownField(element: HTMLElement): HTMLInputElement | undefined {
  const [field, second] = element.querySelectorAll<HTMLInputElement>(FIELDS);
  return field && !second && isNativeText(field) && !field.readOnly ? field : undefined;
}

/** The list that a tag which can be closed stands in, where nothing calls it one: with its field, or the button for it. */
function listAround(tag: HTMLElement): { element: HTMLElement; adder: HTMLElement } | undefined {
  let element = tag.parentElement;
  for (let up = 0; element && up < UP; element = element.parentElement, up++) {
    if (element.querySelector('label')) return undefined;
    const fields = element.querySelectorAll(FIELDS).length;
    const buttons = Array.from(element.querySelectorAll<HTMLElement>(BUTTON)).filter(
      (each) => !isInTag(each),
    );
    const adder = ownField(element) ?? (fields === 0 && buttons.length === 1 ? buttons[0] : undefined);
    if (adder) return { element, adder };
    if (fields + buttons.length > 0) return undefined;
  }
  return undefined;
}

function isInTag(button: HTMLElement): boolean {
  let at: HTMLElement | null = button;
  for (let up = 0; at && up < UP; at = at.parentElement, up++) if (isTag(at)) return true;
  return false;
}

/** Takes one tag away by its own close mark; some leave slowly. */
export async function dropTag(element: HTMLElement, text: string): Promise<void> {
  const marks = Array.from(element.querySelectorAll<HTMLElement>(CLOSE)).filter(
    (mark) => shownTexts(mark).length === 0,
  );
  const own = marks.find((mark) => {
    let tag = mark.parentElement;
    while (tag && tag !== element && shownTexts(tag).length === 0) tag = tag.parentElement;
    return tag && shownTexts(tag).some((shown) => folded(shown) === folded(text));
  });
  if (!own) return;
  press(own);
  await settled();
  await until(element, () => !shownTexts(element).some((shown) => folded(shown) === folded(text)), PATIENCE);
}
