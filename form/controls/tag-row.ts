import { single, textsOf } from './build-control';
import type { Control } from './control';
import { isTag, plain, shownTexts } from './page-text';
import { press } from './press';
import { CLOSE, dropTag, enterTag, saysTags } from './tags';
import { PATIENCE, until } from './until';

/** A list of texts: tags that can be taken away, beside a button that brings a field for one more. */
export function tagRowControl(inner: HTMLElement): Control | undefined {
  const element = rowAround(inner) ?? emptyRow(inner);
  const adder = element && adderIn(element);
  if (!element || !adder) return undefined;
  const read = (): string[] => tagsIn(element).flatMap((tag) => shownTexts(tag));
  return single('choices', element, adder, read, async (value) => {
    const wanted = textsOf(value);
    for (const text of read()) if (!wanted.includes(text)) await dropTag(element, text);
    const held = read();
    for (const text of wanted.filter((each) => !held.includes(each))) await addTag(element, text);
  });
}

/** How far above a tag its row may be: a layout may wrap each tag. */
const UP = 2;

/** The nearest element around a closable tag that holds a button to add one. */
function rowAround(inner: HTMLElement): HTMLElement | undefined {
  if (!isClosable(inner) || inner.querySelector(FIELDS)) return undefined;
  let row = inner.parentElement;
  for (let up = 0; row && up < UP; row = row.parentElement, up++)
    if (adderIn(row)) return row.querySelector(FIELDS) ? undefined : row;
  return undefined;
}

/** A row without a tag yet, by its class words and its only button. A text beside a button without words is a tag itself. */
function emptyRow(element: HTMLElement): HTMLElement | undefined {
  if (!saysTags(element) || element.querySelector(FIELDS) || tagsIn(element).length > 0) return undefined;
  const adder = adderIn(element);
  return adder && (plain(adder.textContent) || shownTexts(element).length === 0) ? element : undefined;
}

const FIELDS = 'input:not([type=hidden]),select,textarea,[contenteditable=true]';
const BUTTONS = 'button,[role=button]';

const isClosable = (element: Element): boolean =>
  isTag(element) && element.querySelectorAll(CLOSE).length === 1 && shownTexts(element).length === 1;

const tagsIn = (row: Element): Element[] => Array.from(row.querySelectorAll('*')).filter(isClosable);

/** The one button of a row that stands in no tag and says nothing, or a plus. */
function adderIn(row: Element): HTMLElement | undefined {
  const tags = tagsIn(row);
  const others = Array.from(row.querySelectorAll<HTMLElement>(BUTTONS)).filter(
    (button) => !tags.some((tag) => tag.contains(button)),
  );
  const [only, second] = others;
  return only && !second && /^(?:\+.*)?$/.test(plain(only.textContent)) ? only : undefined;
}

async function addTag(row: HTMLElement, text: string): Promise<void> {
  const adder = adderIn(row);
  if (adder) press(adder);
  const field = await until(row, () => row.querySelector<HTMLInputElement>('input,textarea'), PATIENCE);
  if (field) await enterTag(field, text);
}
