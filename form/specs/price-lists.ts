import type { Control } from '../controls/control';
import type { FieldClue } from '../fields/field-of';
import { readBilling } from '../fields/values';
import { foldLabel } from '../folded-label';
import { priceField, termIn, termUnder } from '../price-term';
import type { BillingMode, SpecField } from '../product';
import type { SpecCell, SpecRow, SpecTable } from '../tables/spec-table';
import { contains, shortText } from '../tree';

/** A table of one specification's prices: no names, and every row is another billing mode or duration, shown as text. */
export function isPriceList({ columns, rows }: SpecTable): boolean {
  const fields = columns.flatMap((column) => (column?.kind === 'field' ? [column.field] : []));
  if (fields.length !== 2 || !fields.includes('spec.billing') || !fields.includes('spec.price')) return false;
  const prices = rows().flatMap((row) => row.lines.map((_, at) => priceOfLine(row, at, columns)));
  return !prices.includes(undefined) && new Set(prices).size === prices.length;
}

/** What a control in one of these lists is: the price of its line's billing mode and duration. */
export function priceIn(lists: readonly SpecTable[], { element, shape }: Control): FieldClue | undefined {
  const list = shape === 'text' ? lists.find((one) => contains(one.element, element)) : undefined;
  for (const row of list?.rows() ?? []) {
    const at = row.lines.findIndex((line) => line.some((cell) => contains(cell.element, element)));
    if (!list || at < 0) continue;
    const cell = row.lines[at]?.find((one) => contains(one.element, element));
    const field = priceOfLine(row, at, list.columns);
    return field && cell && fieldAt(cell, list.columns) === 'spec.price' ? { field } : undefined;
  }
  return undefined;
}

/** The price's field that a line's texts name; a mode may span the lines of its durations. */
function priceOfLine({ lines }: SpecRow, at: number, columns: SpecTable['columns']): SpecField | undefined {
  const mode = modeOf([...(lines[at] ?? []), ...(lines[0] ?? [])], columns);
  if (!mode) return undefined;
  const terms = (lines[at] ?? []).flatMap(({ element, column }) =>
    columns[column] === undefined ? (termIn(foldLabel(shortText(element))) ?? []) : [],
  );
  return priceField(termUnder(mode, terms[0]));
}

/** The one billing mode that a line names. */
function modeOf(line: readonly SpecCell[], columns: SpecTable['columns']): BillingMode | undefined {
  const cell = line.find((one) => fieldAt(one, columns) === 'spec.billing')?.element;
  if (!cell || cell.querySelector('input, select, [role]')) return undefined;
  const modes = readBilling([shortText(cell)]);
  return modes.length === 1 ? modes[0] : undefined;
}

const fieldAt = ({ column: index }: SpecCell, columns: SpecTable['columns']): string | undefined => {
  const column = columns[index];
  return column?.kind === 'field' ? column.field : undefined;
};
