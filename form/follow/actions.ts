import type { ButtonKind } from '../labels';
import { buttonKind, dialogOf } from '../parts/regions';
import { movesRows, turnsRowsAt } from '../parts/turning';

/** The last thing the seller did with mouse or keyboard, as far as it tells what the page does next. */
export interface Action {
  /** `performance.now()` when it happened. */
  at: number;
  kind?: ButtonKind;
  target: Element;
  /** The dialog it happened in. */
  dialog?: HTMLElement;
  /** It moved to another page, tab, step, filter or order of rows: rows that leave then are only out of sight. */
  moves: boolean;
  /** The table was scrolled since: other rows may be in sight, but what was pressed follows from the press. */
  scrolled?: boolean;
}

/** Whether rows that come or go after an action may only have come into sight or left it. */
export const bringsRows = ({ moves, scrolled }: Action): boolean => moves || scrolled === true;

/** Whether another specification may stand where one stood, as in tabs that open what was just added or copied. */
export const makesOne = (action: Action | undefined): boolean =>
  isRecent(action) && (action.kind === 'add' || action.kind === 'copy');

/** Whether it turned to another page of the list. */
export const turnsPage = ({ moves, kind, target }: Action): boolean =>
  moves && (kind === 'next' || kind === 'previous' || turnsRowsAt(target));

const MOVING: readonly (ButtonKind | undefined)[] = ['next', 'previous', 'search'];

/** A click or a key press as an action; keys that only type are none, the input they make says more. */
export function actionOf(event: Event): Action | undefined {
  const target = event.composedPath()[0] as Element | undefined;
  if (target?.nodeType !== 1) return undefined;
  const key = (event as KeyboardEvent).key;
  if (event.type === 'keydown' && onlyTypes(key, target)) return undefined;
  const kind = event.type === 'click' ? buttonKind(target) : keyKind(key, target);
  const moves = event.type === 'click' && kind !== 'add' && (MOVING.includes(kind) || movesRows(target));
  return { at: performance.now(), kind, target, dialog: dialogOf(target), moves };
}

const TYPED_IN = 'input, textarea, select, [contenteditable="true"]';

/** A space may press something, and in a box without text an erasing key may take a tag away. */
const onlyTypes = (key: string, target: Element): boolean =>
  key.length === 1
    ? key !== ' '
    : ERASING.includes(key) && target.matches(TEXTS) && (target as HTMLInputElement).value !== '';

const ERASING: readonly string[] = ['Backspace', 'Delete'];
const TEXTS = 'input:not([type="checkbox"], [type="radio"]), textarea';

/** Enter in a dialog's text confirms it, Escape leaves it, Delete on a row deletes it; other keys only type. */
function keyKind(key: string, target: Element): ButtonKind | undefined {
  if (key === 'Escape') return 'cancel';
  if (key === 'Delete' && !target.matches(TYPED_IN)) return 'remove';
  return key === 'Enter' && target.localName === 'input' && dialogOf(target) ? 'confirm' : undefined;
}

/** What the page does within this time after an action is taken for its consequence, in milliseconds. */
export const CONSEQUENCE = 1500;

export const isRecent = (action: Action | undefined): action is Action =>
  action !== undefined && performance.now() - action.at < CONSEQUENCE;
