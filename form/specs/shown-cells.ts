import type { Bound } from '../fields/bind';
import { isNothing, readBilling, shapeOf, toFieldValue } from '../fields/values';
import { BILLING_MODES, type BillingMode, type FieldValue, type SpecField } from '../product';
import { isElement, textPieces } from '../tree';

/** A cell that only shows a field's value. `modeCell`: the cell of its line that names the price's billing mode. */
export interface ShownText {
  field: SpecField;
  cell: HTMLElement;
  modeCell?: HTMLElement;
}

/** The fields that cells show as text. Billing modes of several lines add up; a price cell may show one for each mode. */
export function shownFields(texts: readonly ShownText[]): Map<SpecField, Bound> {
  const fields = new Map<SpecField, Bound>();
  const show = (field: SpecField, cell: HTMLElement, read: () => FieldValue | undefined): void => {
    fields.set(field, { field, element: cell, controls: [], read: () => unlessEdited(cell, read()) });
  };
  const modeCells = texts.filter(({ field }) => field === 'spec.billing').map(({ cell }) => cell);
  for (const { field, cell, modeCell } of texts) {
    if (field === 'spec.billing')
      show(field, modeCells[0] ?? cell, () => readBilling(modeCells.flatMap(piecesOf)));
    else if (field === 'spec.price') {
      for (const [price, read] of pricesIn(cell, modeCell)) show(price, cell, read);
    } else if (field === 'spec.attributes')
      show(field, cell, () => toFieldValue(field, piecesOf(cell).join('\n')));
    else show(field, cell, () => toFieldValue(field, shownText(cell)) ?? noWhereDashed(field, cell));
  }
  return fields;
}

/** A cell that has become a field, which holds its text now, tells nothing by itself. */
const unlessEdited = (cell: HTMLElement, value: FieldValue | undefined): FieldValue | undefined =>
  isNothing(value) && cell.querySelector('input, select, textarea') ? undefined : value;

/** A dash in a column of yes and no says no; a cell without any text, such as one with a mark, says nothing. */
const noWhereDashed = (field: SpecField, cell: HTMLElement): FieldValue | undefined =>
  shownText(cell) === '' && shapeOf(field) === 'yes-no' && textPieces(cell).some(isDash) ? false : undefined;

const isDash = (text: string): boolean => /^[-–—]+$/.test(text);

function pricesIn(
  cell: HTMLElement,
  modeCell: HTMLElement | undefined,
): [SpecField, () => FieldValue | undefined][] {
  const modes = [...pricesOf(shownText(cell)).keys()];
  if (modes.length > 0)
    return modes.map((mode) => [`spec.price.${mode}`, () => pricesOf(shownText(cell)).get(mode)]);
  const named = modeCell ? readBilling(piecesOf(modeCell)) : [];
  const [only] = named;
  return [[named.length === 1 && only ? `spec.price.${only}` : 'spec.price', () => amountIn(cell)]];
}

/** A mode without an amount is a price that was emptied. */
const amountIn = (cell: HTMLElement): string => {
  const text = shownText(cell);
  return readBilling([text]).length > 0 ? '' : (ONLY_AMOUNT.exec(text)?.[1] ?? text);
};

/** What a cell says, piece by piece, without its buttons and marks, and nothing where it shows a dash. */
function piecesOf(cell: HTMLElement): string[] {
  const buttons = [...cell.querySelectorAll('button, [role="button"], a')].filter(isElement);
  const silent = new Set(buttons.flatMap((button) => textPieces(button)));
  return textPieces(cell, 40).filter((piece) => !silent.has(piece) && !MARK.test(piece));
}

/** Dashes, and a sign of its own, such as one for whoever copies the table: no currency, and nothing that parts texts. */
const MARK = /^(?:[-–—/]*|[^\p{L}\p{N}\p{Sc}%:：,，;；])$/u;

const shownText = (cell: HTMLElement): string => piecesOf(cell).join(' ');

/** An amount beside its currency, as it would be typed into a field. */
const ONLY_AMOUNT = /^(?:[$¥€£]|usd|cny|rmb|eur)\s*(\d+(?:\.\d+)?)$/i;

const AMOUNT = String.raw`[$¥€£]?\s*(?:usd|cny)?\s*(\d+(?:,\d+)*(?:\.\d+)?)`;
const WORD = String.raw`(\p{L}[\p{L}-]*)`;

/** "¥100/year" */
const BEFORE = new RegExp(`${AMOUNT}\\s*(?:usd|cny|元)?\\s*(?:/|per )\\s*${WORD}`, 'giu');
/** "Yearly: $1,200.00" */
const BEHIND = new RegExp(`${WORD}\\)?\\s*[:：]?\\s*${AMOUNT}`, 'giu');

/** Whether the first amount stands behind a mode: then all do, and a stroke only parts them. */
const isNamedFirst = (text: string): boolean =>
  [...text.slice(0, text.search(/\d/)).matchAll(/\p{L}[\p{L}-]*/gu)].some(
    ([word]) => readBilling([word]).length > 0,
  );

/** "Yearly: $1,200.00 Monthly: $120.00" or "¥100/year": amounts by billing mode. */
export function pricesOf(shown: string): Map<BillingMode, string> {
  // Full-width digits are digits, too.
  const text = shown.normalize('NFKC');
  const prices = new Map<BillingMode, string>();
  const take = (name: string | undefined, amount: string | undefined): void => {
    const [mode] = name === undefined ? [] : readBilling([name]);
    if (mode && amount !== undefined && !prices.has(mode)) prices.set(mode, amount);
  };
  for (const [, name, amount] of isNamedFirst(text) ? text.matchAll(BEHIND) : []) take(name, amount);
  for (const [, amount, name] of isNamedFirst(text) ? [] : text.matchAll(BEFORE)) take(name, amount);
  return new Map(
    BILLING_MODES.flatMap((mode) => (prices.has(mode) ? [[mode, prices.get(mode) as string]] : [])),
  );
}
