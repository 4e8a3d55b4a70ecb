import type { Control } from '../controls/control';
import type { ProductField, SpecField } from '../product';
import { isDelivery, readYesNo, shapeOf } from './values';

/** Whether a control of this shape can show such a field. */
export function fits({ shape, read, options }: Control, field: ProductField | SpecField): boolean {
  switch (shapeOf(field)) {
    case 'yes-no':
      return shape === 'toggle' || (shape === 'choice' && speaksYesNo(read(), options?.() ?? []));
    case 'billing':
      return shape === 'toggle' || shape === 'choice' || shape === 'choices';
    case 'delivery':
      return (shape === 'choice' || shape === 'text') && speaksDelivery(read(), options?.() ?? []);
    case 'file':
      return shape === 'file';
    case 'list':
    case 'attributes':
      return shape === 'text' || shape === 'choices' || shape === 'rich-text';
    default:
      if (shape === 'choices') return field === 'seo.keywords';
      if (shape === 'choice' && field.startsWith('spec.price'))
        return speaksNumbers(read(), options?.() ?? []);
      return shape === 'text' || shape === 'rich-text' || shape === 'choice';
  }
}

const speaksYesNo = (value: unknown, options: readonly string[]): boolean =>
  options.length > 0
    ? options.some((option) => readYesNo(option) !== undefined)
    : value === null || readYesNo(String(value)) !== undefined;

/** What is chosen beside a price is its currency or its unit. */
const speaksNumbers = (value: unknown, options: readonly string[]): boolean =>
  !value || [...options, String(value)].some((text) => /\d/.test(text));

/** "Access Type" names other things too: what can be chosen tells. */
const speaksDelivery = (value: unknown, options: readonly string[]): boolean =>
  [...options, ...(typeof value === 'string' && value !== '' ? [value] : [])].some(isDelivery) ||
  (options.length === 0 && !value);
