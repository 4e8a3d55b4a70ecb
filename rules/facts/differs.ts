import type { Attribute, FieldPath, FieldValue, FileInfo } from '../../form/product';
import { amountOf } from './amount';

/**
 * Whether a seller would call two values of a field different. A value that was never seen on either side is no
 * difference; neither are spaces around a text, another way to write the same number, or the order of billing modes.
 */
export function differs(
  field: FieldPath['field'],
  was: FieldValue | undefined,
  is: FieldValue | undefined,
): boolean {
  if (was === is || was === undefined || is === undefined) return false;
  if (isEmpty(was) || isEmpty(is)) return isEmpty(was) !== isEmpty(is);
  if (typeof was === 'string' && typeof is === 'string') return textDiffers(field, was, is);
  if (Array.isArray(was) && Array.isArray(is)) {
    return field === 'spec.billing' ? setDiffers(was, is) : listDiffers(was, is);
  }
  return isFile(was) && isFile(is) ? fileDiffers(was, is) : true;
}

const isEmpty = (value: FieldValue): boolean =>
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const isNumber = (field: FieldPath['field']): boolean =>
  field.startsWith('spec.price') ||
  field.startsWith('spec.quantity') ||
  field === 'spec.trialDays' ||
  field === 'deliveryDuration';

function textDiffers(field: FieldPath['field'], was: string, is: string): boolean {
  if (isNumber(field)) {
    const amount = amountOf(was);
    if (amount !== undefined && amount === amountOf(is)) return false;
  }
  return plain(was) !== plain(is);
}

/** Line ends depend on the control that a text went through. */
const plain = (text: string): string => (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text).trim();

type Item = string | Attribute;

const setDiffers = (was: readonly Item[], is: readonly Item[]): boolean =>
  was.length !== is.length || was.some((item) => !is.includes(item));

const listDiffers = (was: readonly Item[], is: readonly Item[]): boolean =>
  was.length !== is.length || was.some((item, index) => itemDiffers(item, is[index]));

function itemDiffers(was: Item, is: Item | undefined): boolean {
  if (is === undefined) return true;
  if (typeof was === 'string' || typeof is === 'string') {
    return typeof was !== 'string' || typeof is !== 'string' || plain(was) !== plain(is);
  }
  return plain(was.name) !== plain(is.name) || listDiffers(was.values, is.values);
}

const isFile = (value: FieldValue): value is FileInfo =>
  typeof value === 'object' && value !== null && 'file' in value;

/** A released file may be known by its name alone. */
const fileDiffers = (was: FileInfo, is: FileInfo): boolean =>
  was.file !== is.file || (was.size !== undefined && is.size !== undefined && was.size !== is.size);
