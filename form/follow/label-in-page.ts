import { cleanLabel } from '../others/clean-label';
import { containerOf } from '../page/form-container';
import { isOtherField, labelOfOther, type OtherField, type ProductField } from '../product';
import type { Reading } from '../reading/read';
import { isShown } from '../tree';

/** The label in sight of a field of the product, whether or not anything can be written there. */
export function labelInPage(reading: Reading, field: ProductField | OtherField): HTMLElement | undefined {
  if (isOtherField(field)) return saying(containerOf(reading), labelOfOther(field));
  return reading.hits.find(
    ({ element, meaning }) => meaning.kind === 'field' && meaning.field === field && isShown(element),
  )?.element;
}

/** The first element in sight that says no more than a label. */
function saying(root: HTMLElement, label: string): HTMLElement | undefined {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (parentElement && cleanLabel(nodeValue ?? '') === label && isShown(parentElement))
      return parentElement;
  }
  return undefined;
}
