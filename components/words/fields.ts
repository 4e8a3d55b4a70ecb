import { type FieldPath, isOtherField, labelOfOther } from '../../form/product';
import { say, t } from './words';

/** The name a person knows a field by: `spec.price.one-time` is "Price (one-time)"; others have the form's own label. */
export const fieldLabel = (field: FieldPath['field']): string =>
  isOtherField(field) ? labelOfOther(field) : say(`ui.field.${field.replaceAll(/[.-]/g, '_')}`);

/** A field with the specification it belongs to, as one phrase. */
export const placeLabel = (field: FieldPath['field'], specName: string | undefined): string =>
  specName === undefined ? fieldLabel(field) : t('ui.place', [specName, fieldLabel(field)]);
