import { type FieldPath, isOtherField, labelOfOther } from '../../form/product';
import { language, say, t } from './words';

/** The name a person knows a field by: `spec.price.one-time` is "Price (one-time)"; others have the form's own label. */
export function fieldLabel(field: FieldPath['field']): string {
  if (isOtherField(field)) return labelOfOther(field);
  const [, unit, count] = TERM_PRICE.exec(field) ?? [];
  return unit && count
    ? t('ui.field.spec_price_term', [durationText(Number(count), unit === 'yearly' ? 'year' : 'month')])
    : say(`ui.field.${field.replaceAll(/[.-]/g, '_')}`);
}

const TERM_PRICE = /^spec\.price\.(yearly|monthly)\.(\d+)$/;

/** "3 years", "6个月". */
const durationText = (count: number, unit: 'year' | 'month'): string =>
  new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** A field with the specification it belongs to, as one phrase. */
export const placeLabel = (field: FieldPath['field'], specName: string | undefined): string =>
  specName === undefined ? fieldLabel(field) : t('ui.place', [specName, fieldLabel(field)]);
