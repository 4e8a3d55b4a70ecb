import { isElement } from '../tree';
import { ROWS } from './table-headers';

/** What stands between a row and the next, is no row itself and has fields: rows of plain elements open like that. */
export function openedBelow(row: HTMLElement, following: HTMLElement | undefined): HTMLElement[] {
  const opened: HTMLElement[] = [];
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(ROWS) || (following && next.contains(following))) break;
    if (isElement(next) && next.querySelector(FIELDS)) opened.push(next);
  }
  return opened;
}

export const FIELDS = 'input, select, textarea, [role], [contenteditable]';
