import { wordIndex } from '../folded-label';
import { BUTTON_WORDS } from '../labels';
import { walkThrough } from '../tree';
import { classTest } from './class-words';
import { plain, shownTexts } from './page-text';

const BUTTONS = 'button,[role=button]';
const FIELDS = 'input:not([type=hidden]),select,textarea,[contenteditable=true]';
const MARKS = 'button,[role=button],[aria-label],[class*=close],[class*=remove],[class*=delete]';
/** How far around the field its list may stand. */
const UP = 3;
/** What holds rows, headings or fields of its own is no list of short texts. */
const OTHERS = `${FIELDS},table,tr,h1,h2,h3,h4,h5,h6,[role=heading],[role=columnheader],[role=tab]`;
const MOST_LETTERS = 60;
const CROSS = /^[×✕✖⨯xX]$/;
const saysClose = classTest(/(?<![a-z])(?:close|remove|delete)(?![a-z])/i);
const isAdd = wordIndex({ add: BUTTON_WORDS.add });
const saysAdd = (text: string): boolean => /^[+＋]$/.test(text) || isAdd(text) !== undefined;
const asksForMore = /^(?:add|new|enter|type|press|\+)|^(?:请?输入|添加|新增|新建|回车|按)/i;

/** Texts that can be taken away one by one, apart from the field that brings one more. */
export interface ApartList {
  list: HTMLElement;
  /** The button that adds what was typed. */
  adder?: HTMLElement;
}

/** The list near a field for one more. */
export function apartList(field: HTMLInputElement): ApartList | undefined {
  let around = field.parentElement;
  for (let up = 0; around && up < UP; around = around.parentElement, up++) {
    // What holds one element alone holds no more than that one, which was looked through.
    if (around.childElementCount === 1) continue;
    if (holdsOthers(around, field)) return undefined;
    const list = listOf(itemsIn(around));
    if (!list) continue;
    const isOther = list.contains(field) || list.matches(OTHERS) || list.querySelector(OTHERS) !== null;
    return isOther ? undefined : withAdder(list, around, field);
  }
  return undefined;
}

/** Looked for from the field on: to count those of a whole form takes long, and the next one is mostly near. */
function holdsOthers(around: Element, field: Element): boolean {
  if (around.querySelector(FIELDS) !== field) return true;
  const walk = walkThrough(around, NodeFilter.SHOW_ELEMENT);
  walk.currentNode = field;
  for (let at = walk.nextNode(); at; at = walk.nextNode()) if ((at as Element).matches(FIELDS)) return true;
  return false;
}

/** A field beside texts may have nothing to do with them: it asks for one more, or a button beside it adds one. */
function withAdder(list: HTMLElement, around: HTMLElement, field: HTMLInputElement): ApartList | undefined {
  const adder = [...around.querySelectorAll<HTMLElement>(BUTTONS)].find(
    (button) => !list.contains(button) && saysAdd(plain(button.textContent)),
  );
  if (adder) return { list, adder };
  const prompts = [field.placeholder, field.getAttribute('aria-label') ?? ''];
  return prompts.some((text) => asksForMore.test(text)) ? { list } : undefined;
}

/** What holds all of the items, and nothing else. */
function listOf([first, ...more]: HTMLElement[]): HTMLElement | undefined {
  let list = first?.parentElement ?? undefined;
  const isWhole = (): boolean =>
    more.length > 0
      ? more.every((item) => list?.contains(item))
      : list?.parentElement?.childElementCount !== 1;
  while (list && !isWhole()) list = list.parentElement ?? undefined;
  return list;
}

/** The innermost elements that hold a mark beside a short text. */
function itemsIn(around: Element): HTMLElement[] {
  const items = new Set<HTMLElement>();
  for (const mark of around.querySelectorAll(MARKS)) {
    if (!takesAway(mark)) continue;
    let item = mark.parentElement;
    while (item && item !== around && shownTexts(item).length === 0) item = item.parentElement;
    if (item && item !== around && shownTexts(item).join(' ').length <= MOST_LETTERS) items.add(item);
  }
  return [...items];
}

/** A cross or a picture, by its name or a class word. */
function takesAway(mark: Element): boolean {
  const text = plain(mark.textContent);
  if (text !== '') return mark.matches(BUTTONS) && CROSS.test(text);
  const names = ['aria-label', 'title'].map((name) => mark.getAttribute(name) ?? '');
  return saysClose(mark) || names.some((name) => /^(?:remove|delete|close|删除|移除|关闭)/i.test(name));
}

/** What a list says, without its marks. */
export const textsIn = (list: Element): string[] => itemsIn(list).map((item) => shownTexts(item).join(' '));
