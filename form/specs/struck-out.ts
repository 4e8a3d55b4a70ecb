import { buttonsIn } from '../parts/regions';
import { isElement, isShown } from '../tree';
import type { SpecReading } from './spec-row';

/** Whether a row that is still there is shown as deleted: its way back instead of Delete, or its text struck through. */
export function isStruckOut({ element, fields }: SpecReading): boolean {
  const kinds = [...buttonsIn(element)].filter((button) => isShown(button.element)).map(({ kind }) => kind);
  if (kinds.includes('undo')) return !kinds.includes('remove');
  if (element.querySelector('del, s, strike')) return true;
  const name = fields.get('spec.name')?.element ?? element;
  for (let node: Node | null = name; isElement(node); node = node.parentNode) {
    if (getComputedStyle(node).textDecorationLine.includes('line-through')) return true;
    if (node === element) break;
  }
  return false;
}
