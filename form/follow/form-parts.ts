import { saysOn } from '../controls/class-words';
import type { ButtonKind } from '../labels';
import { isOpenDialog } from '../parts/open-dialog';
import { opensOrCloses } from '../parts/opener';
import { buttonsIn } from '../parts/regions';
import { isInPager } from '../parts/turning';
import type { Reading } from '../reading/read';
import { isOnlyShown, type SpecReading } from '../specs/spec-row';
import { commonAncestor, contains, isElement, isShown, parentOf } from '../tree';
import { type Action, isRecent } from './actions';

/** A deleted row leaves a place at its table's head. */
export const tableHead = (reading: Reading): HTMLElement | undefined =>
  reading.tables[0]?.element.querySelector<HTMLElement>('th, [role="columnheader"]') ??
  reading.tables[0]?.element;

/** What holds the specifications: their table, or all of their cards. */
export const specList = ({ tables, specs }: Reading): HTMLElement | undefined =>
  tables[0]?.element ??
  commonAncestor(specs.filter(({ place }) => place === 'card').map(({ element }) => element));

/**
 * Whether something changed at these nodes in cards or plain rows that are only shown, or one of them left, or came where
 * there was none: no control tells, and no element of a table.
 */
export function changesShownSpecs(reading: Reading, nodes: Iterable<Node>): boolean {
  const listed = reading.specs.filter(({ place }) => place !== 'dialog');
  if (listed.length === 0) return [...nodes].some((node) => isElement(node) && holdsActions(node));
  const shown = listed.filter((unit) => !unit.element.matches(TOLD) && isOnlyShown(unit));
  const list = shown.length > 0 ? specList(reading) : undefined;
  return (
    shown.some(({ element }) => !element.isConnected) ||
    (list !== undefined && [...nodes].some((node) => contains(list, node)))
  );
}

/** Rows whose coming and going is seen as such. */
const TOLD = 'tr, [role="row"]';
/** What a specification that is only shown has in any case: a way to edit or delete it. */
const ACTIONS = 'button, a, [role="button"]';
/** They may be plain elements, too. */
const holdsActions = (node: HTMLElement): boolean =>
  node.querySelector(ACTIONS) !== null || !buttonsIn(node).next().done;

/** Elements that notes must stay clear of. */
export const obstaclesIn = ({ controls, buttons }: Reading): Set<Element> =>
  new Set([...controls, ...buttons].map(({ element }) => element));

/** Rows that are ticked by a checkbox that is no field of theirs, and cards that look picked. */
export const tickedRows = (reading: Reading): HTMLElement[] =>
  reading.specs
    .filter(({ element, place, details = [], fields }) => {
      const own = new Set(
        [...fields.values()].flatMap(({ controls }) => controls.flatMap(({ parts }) => parts)),
      );
      const box = [element, ...details]
        .flatMap((row) => [...row.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')])
        .find((input) => !own.has(input));
      return (
        box?.checked === true ||
        STATES.some((state) => element.getAttribute(state) === 'true') ||
        (place === 'card' && saysOn(element))
      );
    })
    .map(({ element }) => element);

const STATES = ['aria-selected', 'aria-checked', 'aria-pressed', 'aria-current'];

/** What opened a menu says so, by ARIA or by a class word. */
const OPENED = '[aria-haspopup][aria-expanded="true"], [class*="dropdown-open" i], [class*="menu-open" i]';

/** The row whose menu is open; a menu hangs on the body, and may open without a press. */
export const rowWithOpenMenu = (reading: Reading): HTMLElement | undefined => {
  const rows = reading.specs.filter(({ element }) => element.querySelector(OPENED));
  return rows.length === 1 ? rows[0]?.element : undefined;
};

/** The only card in sight, where an element stands beside it: what holds both holds no other field of the form. */
export function cardBeside({ specs, fields }: Reading, element: Element): HTMLElement | undefined {
  const [only, ...others] = specs.filter(({ place }) => place !== 'dialog');
  if (only?.place !== 'card' || others.length > 0) return undefined;
  let around: Node | null = element;
  while (around && !contains(around, only.element)) around = parentOf(around);
  const both = around;
  const isApart = both === null || [...fields.values()].some(({ element: field }) => contains(both, field));
  return isApart ? undefined : only.element;
}

/** The specification in an open dialog or drawer. */
export const unitInDialog = ({ specs }: Reading): SpecReading | undefined =>
  specs.find(({ place, element }) => place === 'dialog' && isOpenDialog(element));

/** Whether a dialog that was closed is open now that something slid, in it or around it. */
export const hasDialogCome = (slid: Node, { closed }: Reading): boolean =>
  [...closed].some((dialog) => (contains(dialog, slid) || contains(slid, dialog)) && isOpenDialog(dialog));

const STEPS: readonly ButtonKind[] = ['previous', 'next', 'preview', 'submit', 'saveDraft'];

/** Whether the form is still open: it shows fields, or it is at a step without any that Redline knows. */
export const isOpenForm = ({ fields, specs, buttons }: Reading): boolean =>
  fields.size > 0 ||
  specs.length > 0 ||
  buttons.some(({ kind, element }) => STEPS.includes(kind) && isShown(element) && !isInPager(element));

/** Whether a panel with fields has just slid or faded in: its tab or its head was pressed, and its style shows it. */
export const bringsFields = (action: Action | undefined, turned: Element): boolean =>
  isRecent(action) &&
  (action.moves || opensOrCloses(action.target)) &&
  turned.querySelector('input, select, textarea') !== null;
