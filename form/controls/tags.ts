import { apartList } from './apart-list';
import { single, textsOf } from './build-control';
import { classText, classWords, climb } from './class-words';
import type { Control } from './control';
import { setFieldText } from './field-text';
import { folded, isTag, shownTexts } from './page-text';
import { keepingFocus, press, strike, tellFocus } from './press';
import { isNativeText } from './text';
import { PATIENCE, settled, until } from './until';

/** Whether class words call it a list of tags. */
export const saysTags = classWords('tags?|tagsinput|tagbox|chips?|tokens?');
const isTags = (element: Element): boolean =>
  saysTags(element) && !/\b(?:without|no)-(?:tag|chip)/.test(classText(element));
/** A tag may keep a hidden field to be edited in. */
const FIELDS =
  'input:not([type=hidden]):not([hidden]),select,textarea,[role=combobox],[role=listbox],[contenteditable=true]';
/** What may take a tag away. */
export const CLOSE =
  'button,[class*=close],[class*=remove],[class*=delete],[class*=clear],[class*=dismiss],[aria-label*="remove" i],[aria-label*="delete" i],[aria-label*="删除"],[aria-label*="移除"]';
/** A select's own button is no mark, even when it shows a single text. */
const OPENER = '[role=combobox],[aria-haspopup]';
/** How far above a tag the list may begin. */
const UP = 4;

/** A list of texts: tags beside one field that adds what was typed on Enter. */
export function tagsControl(inner: HTMLElement): Control | undefined {
  const named = fieldOf(inner);
  const element = named ? climb(inner, (parent) => fieldOf(parent) === named) : listAround(inner);
  const field = named ?? (element && ownField(element));
  if (!element || !field || isApart(element, field)) return undefined;
  const read = (): string[] => shownTexts(element, ownField(element));
  return single('choices', element, field, read, async (value) => {
    const wanted = textsOf(value);
    for (const text of read()) if (!wanted.includes(text)) await dropTag(element, text);
    const held = read();
    for (const text of wanted.filter((each) => !held.includes(each)))
      await enterTag(ownField(element) ?? field, text);
  });
}

/** Whether tags that can be taken away are its own children: some lists of them say that they are toolbars. */
export const holdsTags = (element: Element): boolean =>
  Array.from(element.children).some((child) => isTag(child) && child.querySelector(CLOSE) !== null);

/** Types a text and ends it with Enter. Some fields drop what is typed while they are not the page's focus. */
export const enterTag = (field: HTMLInputElement, text: string): Promise<void> =>
  keepingFocus(field, async () => {
    field.focus({ preventScroll: true });
    tellFocus(field, true);
    setFieldText(field, text);
    await settled();
    strike(field, 'Enter');
    await settled();
    tellFocus(field, false);
  });

/** The only field of an element that its class words call a list of tags. */
const fieldOf = (element: HTMLElement): HTMLInputElement | undefined =>
  isTags(element) ? ownField(element) : undefined;

function ownField(element: HTMLElement): HTMLInputElement | undefined {
  const [field, second] = element.querySelectorAll<HTMLInputElement>(FIELDS);
  return field && !second && isNativeText(field) && !field.readOnly ? field : undefined;
}

/** The list around a tag that can be taken away, where nothing calls it one: it holds one field, and no label. */
function listAround(tag: HTMLElement): HTMLElement | undefined {
  if (!isTag(tag) || !tag.querySelector(CLOSE)) return undefined;
  let element = tag.parentElement;
  for (
    let up = 0;
    element && up < UP && !element.querySelector('label');
    element = element.parentElement, up++
  )
    if (element.querySelector(FIELDS)) return holdsTagsOnly(element) ? element : undefined;
  return undefined;
}

/** What is called a list of tags may hold its own label, too: the list in it is what the label names. */
const isApart = (element: Element, field: HTMLInputElement): boolean => {
  const list = apartList(field)?.list;
  return (
    list !== undefined &&
    element !== list &&
    element.contains(list) &&
    shownTexts(element, field, (inner) => inner === list).length > 0
  );
};

/** Where a text stands beside the tags, as a label that is no label element does, it names them from within. */
const holdsTagsOnly = (element: Element): boolean => {
  const tags = Array.from(element.querySelectorAll('*')).filter(isTag);
  const outside = shownTexts(element, null, (inner) => tags.includes(inner));
  return outside.length === 0;
};

/** Takes one tag away by its own close mark; some leave slowly. False when it has none, or stays. */
export async function dropTag(element: HTMLElement, text: string): Promise<boolean> {
  const marks = Array.from(element.querySelectorAll<HTMLElement>(CLOSE)).filter(
    (mark) => !mark.querySelector(CLOSE) && !mark.matches(OPENER),
  );
  const own = marks.find((mark) => {
    let tag = mark.parentElement;
    while (tag && tag !== element && shownTexts(tag).length === 0) tag = tag.parentElement;
    // A mark among several texts clears them all.
    return tag && shownTexts(tag).every((shown) => folded(shown) === folded(text));
  });
  if (!own) return false;
  press(own);
  await settled();
  const isGone = (): boolean => !shownTexts(element).some((shown) => folded(shown) === folded(text));
  return Boolean(await until(element, isGone, PATIENCE));
}

/** Takes off by their own marks the tags that are not wanted, as far as marks do. */
export async function dropOthers(
  element: HTMLElement,
  shown: readonly string[],
  wanted: readonly string[],
): Promise<void> {
  const isWanted = (text: string): boolean => wanted.some((one) => folded(one) === folded(text));
  for (const text of shown) if (!isWanted(text) && !(await dropTag(element, text))) return;
}
