import type { LabelHit } from '../naming/label-hits';
import { DELIVERY_METHODS, type ProductField } from '../product';
import { isElement, parentOf, textPieces } from '../tree';
import type { Bound } from './bind';
import { readDelivery, readYesNo } from './values';

/** How far above a label its value may begin, and how far where nothing else stands around the label. */
const UP = 3;
const UP_ALONE = 6;

/** Fields that a form may show as plain text when they cannot be edited, with how such a text is understood. */
const READERS: Partial<Record<ProductField, (text: string) => string | boolean | undefined>> = {
  deliveryMethod: (text) => {
    const method = readDelivery(text);
    return (DELIVERY_METHODS as readonly string[]).includes(method) ? method : undefined;
  },
  supervision: readYesNo,
};

/** Fields shown as text behind their label, with no control of their own. */
export function* shownFields(
  hits: readonly LabelHit[],
  holders: ReadonlySet<Node>,
): Generator<[ProductField, Bound]> {
  for (const { element, text, meaning } of hits) {
    if (meaning.kind !== 'field') continue;
    const field = meaning.field as ProductField;
    const understand = READERS[field];
    const found = understand && textBehind(element, text, holders, understand);
    if (found) {
      const read = () => understand(textPieces(found.element)[0] ?? '') ?? found.value;
      yield [field, { field, element: found.element, controls: [], read }];
    }
  }
}

/** What stands behind a label as text, if it is understood: in the label's own element, or in what follows it. */
export function textBehind(
  label: HTMLElement,
  text: string,
  holders: ReadonlySet<Node>,
  understand: (text: string) => string | boolean | undefined,
): { element: HTMLElement; value: string | boolean } | undefined {
  let node: Node | null = label;
  for (let up = 0; isElement(node) && up < UP_ALONE && !holders.has(node); node = parentOf(node), up++) {
    // "Delivery Method: SaaS" in one element.
    const rest = textPieces(node)
      .join(' ')
      .replace(text, '')
      .replace(/^[\s*:：]+/, '');
    if (up >= UP && rest !== '') return undefined;
    const own = rest ? understand(rest) : undefined;
    if (own !== undefined) return { element: node, value: own };
    const after: Element | null = node.nextElementSibling;
    if (isElement(after) && !holders.has(after)) {
      const value = understand(textPieces(after)[0] ?? '');
      if (value !== undefined) return { element: after, value };
    }
  }
  return undefined;
}
