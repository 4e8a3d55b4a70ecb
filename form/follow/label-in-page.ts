import { cleanLabel } from '../others/clean-label';
import { containerOf } from '../page/form-container';
import { isOtherField, labelOfOther, type OtherField, type ProductField } from '../product';
import type { Reading } from '../reading/read';
import { elementsSaying, isShown } from '../tree';

/** The label in sight of a field of the product, whether or not anything can be written there. */
export function labelInPage(reading: Reading, field: ProductField | OtherField): HTMLElement | undefined {
  if (isOtherField(field)) {
    const label = labelOfOther(field);
    const isLabel = (text: string): boolean => cleanLabel(text) === label;
    return [...elementsSaying(containerOf(reading), isLabel)].find(isShown);
  }
  return reading.hits.find(
    ({ element, meaning }) => meaning.kind === 'field' && meaning.field === field && isShown(element),
  )?.element;
}
