import type { FieldValue, SpecField } from '../product';
import { closest } from '../tree';
import { type Action, bringsRows, isRecent } from './actions';

/** A row that the page shows and nobody knows. */
export interface Arrival {
  name: string;
  /** It joined rows that all stayed, or as many as the table counts less, as the only one. */
  isOnlyOne: boolean;
  isLast: boolean;
  /** There were rows before it. */
  joins: boolean;
  /** The platform has given it a code, as it does once a specification is released. */
  isCoded: boolean;
}

export const nameOf = (fields: Partial<Record<SpecField, FieldValue>>): string =>
  String(fields['spec.name'] ?? '').trim();

/** Whether the seller added it; every other row is data that came. */
export function isAddition(arrival: Arrival, action: Action | undefined): boolean {
  const { name, isOnlyOne, isLast, joins, isCoded } = arrival;
  if (!isRecent(action) || bringsRows(action) || isCoded) return false;
  const { kind, dialog, target } = action;
  const adds = kind === 'add' || kind === 'copy';
  // A paged table may turn to the page of the new row: there it is the last one, or the one that has no name yet.
  if (!isOnlyOne) return adds && (isLast || name === '');
  if (adds || (kind === 'confirm' && dialog !== undefined)) return true;
  return joins && name === '' && closest(target, BUTTON) !== null;
}

const BUTTON = 'button, [role="button"], a, [role="menuitem"], [onclick], [tabindex]';
