import type { Control } from '../controls/control';
import type { FieldClue } from '../fields/field-of';
import { readBilling } from '../fields/values';
import type { BillingMode } from '../product';
import type { SpecCell, SpecRow, SpecTable } from '../tables/spec-table';
import { contains, shortText } from '../tree';

/** A table of one specification's prices: no names, and every row is another billing mode, shown as text. */
export function isPriceList({ columns, rows }: SpecTable): boolean {
  const fields = columns.flatMap((column) => (column?.kind === 'field' ? [column.field] : []));
  if (fields.length !== 2 || !fields.includes('spec.billing') || !fields.includes('spec.price')) return false;
  const modes = rows().map((row) => modeOfRow(row, columns));
  return !modes.includes(undefined) && new Set(modes).size === modes.length;
}

/** What a control in one of these lists is: the price of its row's billing mode. */
export function priceIn(lists: readonly SpecTable[], { element, shape }: Control): FieldClue | undefined {
  const list = shape === 'text' ? lists.find((one) => contains(one.element, element)) : undefined;
  const row = list?.rows().find((one) => contains(one.element, element));
  // Under one mode several durations may have a price each: which of them is meant is not known.
  if (!list || row?.lines.length !== 1) return undefined;
  const cell = row.lines[0]?.find((one) => contains(one.element, element));
  const mode = modeOfRow(row, list.columns);
  return mode && cell && fieldAt(cell, list.columns) === 'spec.price'
    ? { field: `spec.price.${mode}` }
    : undefined;
}

/** The one billing mode that a row names. */
function modeOfRow({ lines: [line] }: SpecRow, columns: SpecTable['columns']): BillingMode | undefined {
  const cell = line?.find((one) => fieldAt(one, columns) === 'spec.billing')?.element;
  if (!cell || cell.querySelector('input, select, [role]')) return undefined;
  const modes = readBilling([shortText(cell)]);
  return modes.length === 1 ? modes[0] : undefined;
}

const fieldAt = ({ column: index }: SpecCell, columns: SpecTable['columns']): string | undefined => {
  const column = columns[index];
  return column?.kind === 'field' ? column.field : undefined;
};
