import type { Control } from '../controls/control';
import { controlAt } from '../controls/kinds';
import { blockOf } from '../fields/by-position';
import { fits } from '../fields/fits';
import { ownLabel } from '../fields/own-label';
import { foldLabel } from '../folded-label';
import { ownersOf } from '../follow/owners';
import { headingKey, headingsOver } from '../naming/headings';
import { labelElementsIn } from '../naming/label-elements';
import type { Lesson } from '../naming/lesson';
import { columnLabel, type Lessons, partOf } from '../naming/taught';
import { isOtherField } from '../product';
import { type Reading, readNow } from '../reading/read';
import { ancestorsOf, contains } from '../tree';
import { columnAt, type PointedColumn } from './pointed-column';

type Field = Lesson['field'];

/** Why something pointed at cannot be a field; `known`: it is another field already. */
export type Refusal = { refused: 'kind' | 'column' | 'unsure' } | { refused: 'known'; as: Field };

/** What was learnt from pointing at an element for a field, proven by reading the page with it; or why nothing was. */
export function teach(
  root: HTMLElement,
  pointed: HTMLElement,
  field: Field,
  lessons: Lessons,
): { lesson: Lesson } | Refusal {
  const reading = readNow(root, { lessons });
  const column = columnAt(root, reading, pointed);
  // A group of radios is pointed at by what holds them all.
  const control = reading.controls.find(({ element }) => element === pointed) ?? controlAt(pointed);
  if (column) return teachColumn(root, column, field, lessons);
  if (!control || !fits(control, field)) return { refused: 'kind' };
  const owner = ownersOf(reading).of(control.element);
  if (owner && owner.bound.field !== field && !isOtherField(owner.bound.field))
    return { refused: 'known', as: owner.bound.field };
  const proven = lessonsFor(control, field, reading, root).find((lesson) =>
    shows(readNow(root, { lessons: [...lessons, lesson] }), field, control.element),
  );
  return proven ? { lesson: proven } : { refused: 'unsure' };
}

function teachColumn(
  root: HTMLElement,
  { table, nth, cells }: PointedColumn,
  field: Field,
  lessons: Lessons,
): { lesson: Lesson } | Refusal {
  if (!field.startsWith('spec.')) return { refused: 'column' };
  const known = table.columns[nth];
  if (known?.kind === 'field' && known.field !== field) return { refused: 'known', as: known.field };
  if (cells.length > 0 && !cells.some((control) => fits(control, field))) return { refused: 'kind' };
  const label = columnLabel(table.headers[nth] ?? []);
  const heading = headingOf(table.element, cells);
  const position = { shape: cells[0]?.shape ?? 'text', nth, of: table.columns.length };
  const lesson: Lesson = { field, part: 'column', heading, ...(label ? { label } : { position }) };
  const after = readNow(root, { lessons: [...lessons, lesson] });
  const isRead = after.tables.some(
    ({ element, columns }) =>
      contains(element, table.element) && columns.filter((one) => isField(one, field)).length === 1,
  );
  return isRead ? { lesson } : { refused: 'unsure' };
}

const isField = (column: Reading['tables'][number]['columns'][number], field: Field): boolean =>
  column?.kind === 'field' && column.field === field;

/** By its label first; by its place where it has none, or where its label is not its own alone. */
function lessonsFor(control: Control, field: Field, reading: Reading, root: HTMLElement): Lesson[] {
  const { element } = control;
  const loose = reading.controls.filter(
    (one) => !reading.tables.some((table) => contains(table.element, one.element)),
  );
  const holders = ancestorsOf(loose.map((one) => one.element));
  const place = { part: partOf(element), heading: headingOf(element, loose) };
  const label = ownLabel(control, { holders, labelsOf: labelElementsIn([root]) });
  const block = blockOf(loose, place);
  const nth = block.findIndex((one) => one.element === element);
  const byPlace: Lesson[] =
    nth < 0 ? [] : [{ field, ...place, position: { shape: control.shape, nth, of: block.length } }];
  return label === undefined ? byPlace : [{ field, ...place, label: label.slice(0, 80) }, ...byPlace];
}

/** The nearest heading that does not change with the product: none of the form's own texts stands in it. */
function headingOf(element: Element, controls: readonly Control[]): string {
  const values = controls
    .flatMap((control) => [control.read()].flat())
    .flatMap((value) => (typeof value === 'string' && value.trim().length > 1 ? [foldLabel(value)] : []))
    .filter((value) => value !== '' && headingKey(value) !== '');
  for (const heading of headingsOver(element))
    if (!values.some((value) => heading.includes(value))) return heading;
  return '';
}

function shows({ fields, specs }: Reading, field: Field, element: HTMLElement): boolean {
  const bound = [fields, ...specs.map((spec) => spec.fields)].flatMap((map) => [...map.values()]);
  return bound.some(
    (one) => one.field === field && one.controls.some((control) => control.element === element),
  );
}
