import { type Bound, bind, type Claim } from './bind';
import type { Control } from './controls/control';
import { controlsIn, type Reach } from './controls/kinds';
import { fieldOf } from './field-of';
import { wordIndex } from './label-text';
import { STATUS_WORDS } from './labels';
import type { BillingMode, FieldValue, Spec, SpecField } from './product';
import type { Column, SpecRow } from './tables';
import { ancestorsOf, shortText } from './tree';
import { readBilling, toFieldValue } from './values';

/** One specification as the page shows it now. */
export interface SpecReading {
  /** Its row, card or dialog. */
  element: HTMLElement;
  place: 'row' | 'card' | 'dialog';
  fields: Map<SpecField, Bound>;
  code?: string;
  state?: Spec['state'];
  /** The row is still shown, marked as deleted. */
  markedDeleted?: boolean;
}

const statusOf = wordIndex(STATUS_WORDS);

/** Reads one table row, its cells by their columns and the rows under it by their own labels; `reach` as in controlsIn. */
export function readRow(row: SpecRow, columns: readonly Column[], reach: Reach): SpecReading {
  const reading: SpecReading = { element: row.element, place: 'row', fields: new Map() };
  const claims: Claim[] = [];
  const texts: Bound[] = [];
  row.cells.forEach((cell, index) => {
    const column = columns[index];
    const controls = controlsIn(cell, reach);
    if (controls.length > 0) {
      claims.push(...claimsIn(controls, cell, column));
    } else if (column?.kind === 'field' && column.field.startsWith('spec.')) {
      texts.push(...shownTexts(column.field as SpecField, cell));
    } else if (column?.kind === 'fact') readFact(reading, column.fact, shortText(cell));
  });
  for (const detail of row.details) claims.push(...claimsIn(controlsIn(detail, reach), detail, undefined));
  for (const bound of texts) reading.fields.set(bound.field as SpecField, bound);
  for (const [field, bound] of bind<SpecField>(claims)) reading.fields.set(field, bound);
  return reading;
}

/** The specification fields that controls inside one place claim; `column` is the header over a cell. */
function claimsIn(controls: readonly Control[], limit: HTMLElement, column: Column): Claim[] {
  const holders = ancestorsOf(controls.map(({ element }) => element));
  return controls.flatMap((control) => {
    const clue = fieldOf(control, {
      holders,
      limit,
      controls,
      section: 'spec',
      column: column?.kind === 'fact' ? undefined : column,
    });
    return typeof clue === 'object' && clue.field.startsWith('spec.') ? [{ control, clue }] : [];
  });
}

function readFact(reading: SpecReading, fact: 'status' | 'specCode', text: string): void {
  if (fact === 'specCode') reading.code = text && text !== '-' && text !== '--' ? text : undefined;
  else {
    const status = statusOf(text);
    if (status === 'deleted') reading.markedDeleted = true;
    else if (status === 'discontinued' || status === 'new') reading.state = status;
    else if (status === 'released' || status === 'hidden') reading.state = 'released';
  }
}

/** Values that a cell only shows; a cell of prices may show one for each billing mode. */
function shownTexts(field: SpecField, cell: HTMLElement): Bound[] {
  const text = (): string => shownText(cell);
  const shown = (of: SpecField, read: () => FieldValue | undefined): Bound => ({
    field: of,
    element: cell,
    controls: [],
    read,
  });
  if (field !== 'spec.price') return [shown(field, () => toFieldValue(field, text()))];
  const modes = [...pricesOf(text()).keys()];
  if (modes.length === 0) return [shown('spec.price', text)];
  return modes.map((mode) => shown(`spec.price.${mode}`, () => pricesOf(text()).get(mode)));
}

/** What a cell says of its value: without its buttons, and nothing where it shows a dash. */
function shownText(cell: HTMLElement): string {
  const buttons = [...cell.querySelectorAll('button, [role="button"], a')].map(
    (button) => button.textContent ?? '',
  );
  const text = buttons
    .reduce((rest, button) => (button ? rest.replace(button, '') : rest), shortText(cell, 400))
    .trim();
  return /^[-–—/]*$/.test(text) ? '' : text;
}

/** "Yearly: $1,200.00 Monthly: $120.00" or "¥100/year": amounts by billing mode. */
export function pricesOf(text: string): Map<BillingMode, string> {
  const prices = new Map<BillingMode, string>();
  const amount = String.raw`[$¥€£]?\s*(?:usd|cny)?\s*([\d][\d,]*(?:\.\d+)?)`;
  const word = String.raw`([\p{L}][\p{L} -]*[\p{L}]|[\p{L}])`;
  for (const [, name = '', value = ''] of text.matchAll(
    new RegExp(`${word}\\s*[:：]?\\s*${amount}`, 'giu'),
  )) {
    const [mode] = readBilling([name]);
    if (mode) prices.set(mode, value);
  }
  for (const [, value = '', name = ''] of text.matchAll(
    new RegExp(`${amount}\\s*(?:usd|cny|元)?\\s*/\\s*${word}`, 'giu'),
  )) {
    const [mode] = readBilling([name]);
    if (mode && !prices.has(mode)) prices.set(mode, value);
  }
  return prices;
}
