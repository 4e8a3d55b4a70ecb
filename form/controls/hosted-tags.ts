import { rootsOf, textPieces } from '../tree';
import { single, textsOf } from './build-control';
import type { Control } from './control';
import { isTag } from './page-text';
import { press } from './press';
import { CLOSE, enterTag } from './tags';
import { isNativeText } from './text';
import { settled } from './until';

/** A list of texts in a web component: its field is in its shadow root, and its tags stand in it as elements of their own. */
export function hostedTagsControl(field: HTMLElement): Control | undefined {
  const { host } = field.getRootNode() as ShadowRoot;
  if (!host || !isNativeText(field) || tagsIn(host).length === 0) return undefined;
  const read = (): string[] => tagsIn(host).map(textOf);
  return single('choices', host as HTMLElement, field, read, async (value) => {
    const wanted = textsOf(value);
    for (const tag of tagsIn(host)) if (!wanted.includes(textOf(tag))) await drop(tag);
    const held = read();
    for (const text of wanted.filter((each) => !held.includes(each)))
      await enterTag(field as HTMLInputElement, text);
  });
}

const tagsIn = (host: Element): HTMLElement[] =>
  Array.from(host.children).filter(
    (child): child is HTMLElement => isTag(child) && child.shadowRoot !== null,
  );

/** A tag may draw a text that it has from an attribute. */
const textOf = (tag: Element): string => textPieces(tag.shadowRoot ?? tag).join(' ');

async function drop(tag: HTMLElement): Promise<void> {
  const [mark] = [...rootsOf(tag)].flatMap((root) => [...root.querySelectorAll<HTMLElement>(CLOSE)]);
  if (!mark) return;
  press(mark);
  await settled();
}
