import { apartList, textsIn } from './apart-list';
import { single, textsOf } from './build-control';
import type { Control, RawValue } from './control';
import { isLocked } from './locked';
import { press } from './press';
import { dropTag, enterTag } from './tags';
import { isNativeText } from './text';
import { settled } from './until';

/** A list of texts that can be taken away one by one, and a field for one more that stands apart from it. */
export function apartTagsControl(field: HTMLElement): Control | undefined {
  if (!isNativeText(field)) return undefined;
  const found = apartList(field as HTMLInputElement);
  if (!found) return undefined;
  const { list, adder } = found;
  const read = (): string[] => textsIn(list);
  const write = async (value: RawValue): Promise<void> => {
    const wanted = textsOf(value);
    for (const text of read()) if (!wanted.includes(text)) await dropTag(list, text);
    for (const text of wanted.filter((each) => !read().includes(each))) {
      await enterTag(field as HTMLInputElement, text);
      if (adder && !read().includes(text)) press(adder);
      await settled();
    }
  };
  // What comes first stands behind the label.
  const isFirst = (field.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const parts = isFirst ? [field, list] : [list, field];
  return { ...single('choices', list, list, read, write), parts, locked: () => isLocked(field) };
}
