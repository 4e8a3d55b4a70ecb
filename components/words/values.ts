import {
  type Attribute,
  BILLING_MODES,
  DELIVERY_METHODS,
  type FieldPath,
  type FieldValue,
  type FileInfo,
} from '../../form/product';
import { language, say, t } from './words';

/** A field's value the way a person would say it; `undefined` is a value that was never seen. */
export function valueText(field: FieldPath['field'], value: FieldValue | undefined): string {
  if (value === undefined) return t('ui.value.unseen');
  if (value === null) return t('ui.value.nothing');
  if (typeof value === 'boolean') return value ? t('ui.value.yes') : t('ui.value.no');
  if (typeof value === 'string') return value.trim() === '' ? t('ui.value.empty') : term(field, value);
  if (!Array.isArray(value)) return fileText(value);
  if (value.length === 0) return t('ui.value.nothing');
  return list(value.map((item) => (typeof item === 'string' ? term(field, item) : attributeText(item))));
}

/** What a copy button should put on the clipboard: the value itself, without words around it. */
export const plainValue = (field: FieldPath['field'], value: FieldValue): string =>
  typeof value === 'string' ? value : valueText(field, value);

const list = (items: string[]) =>
  new Intl.ListFormat(language(), { type: 'conjunction', style: 'narrow' }).format(items);

function term(field: FieldPath['field'], value: string): string {
  const isTerm = (terms: readonly string[]) => terms.includes(value);
  if (field === 'spec.billing' && isTerm(BILLING_MODES))
    return say(`ui.billing.${value.replaceAll('-', '_')}`);
  if (field === 'deliveryMethod' && isTerm(DELIVERY_METHODS))
    return say(`ui.delivery.${value.replaceAll('-', '_')}`);
  return value;
}

const attributeText = ({ name, values }: Attribute) => t('ui.value.attribute', [name, list(values)]);

const fileText = ({ file, size }: FileInfo) =>
  size === undefined ? file : t('ui.value.file', [file, byteText(size)]);

/** A number of bytes in the unit that fits it. */
export function byteText(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power);
}
