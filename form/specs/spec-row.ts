import type { Control } from '../controls/control';
import { controlsIn, type Reach } from '../controls/kinds';
import { type Bound, bind } from '../fields/bind';
import type { Claim } from '../fields/claims';
import { fieldOf } from '../fields/field-of';
import { wordIndex } from '../folded-label';
import { STATUS_WORDS } from '../labels';
import { type LabelsOf, labelElementsIn } from '../naming/label-elements';
import type { Lessons } from '../naming/taught';
import type { FieldValue, Spec, SpecField } from '../product';
import type { Column } from '../tables/columns';
import type { SpecCell, SpecRow } from '../tables/spec-table';
import { ancestorsOf, rootsIn, shortText } from '../tree';
import type { AlikeCells } from './alike-cells';
import { type ShownText, shownFields } from './shown-cells';

/** One specification as the page shows it now. */
export interface SpecReading {
  /** Its row, card or dialog. */
  element: HTMLElement;
  place: 'row' | 'card' | 'dialog';
  /** Rows under its own, or beside it in other tables, that belong to it. */
  details?: readonly HTMLElement[];
  fields: Map<SpecField, Bound>;
  code?: string;
  /** Its place for a code shows a dash, or nothing. */
  uncoded?: 'said' | 'blank';
  state?: Spec['state'];
  /** The row is still shown, marked as deleted. */
  markedDeleted?: boolean;
  /** Of a row: the columns that its cells were read by, whether these are still its cells, and a new reading of them. */
  columns?: readonly Column[];
  isAsItWas?(): boolean;
  again?(): SpecReading | undefined;
}

export type SpecValues = Partial<Record<SpecField, FieldValue>>;

/** What a row, card or dialog shows now; a value whose words are not understood is left out. */
export function valuesOf({ fields }: SpecReading): SpecValues {
  const values: SpecValues = {};
  for (const [field, bound] of fields) {
    const value = bound.read();
    if (value !== undefined) values[field] = value;
  }
  return values;
}

/** It shows texts alone: nothing can be typed where it stands. */
export const isOnlyShown = ({ fields }: SpecReading): boolean =>
  [...fields.values()].every(({ controls }) => controls.length === 0);

/** What rows are read with: how far to search for controls, the label elements of the page, and what was taught. */
export interface RowScope extends Reach {
  labelsOf: LabelsOf;
  lessons: Lessons;
  /** What is known of the cells of this table. */
  alike: AlikeCells;
}

const statusOf = wordIndex(STATUS_WORDS);

/** Reads one table row, its cells by their columns and the rows under it by their own labels. */
export function readRow(row: SpecRow, columns: readonly Column[], scope: RowScope): SpecReading {
  const cells = row.element.childElementCount;
  const isAsItWas = (): boolean => !scope.deep && holdsItsLine(row, cells);
  const again = (): SpecReading | undefined =>
    isAsItWas() && [...rootsIn(row.element)].length === 1
      ? { ...readCells(row, columns, withLabelsIn(row.element, scope)), columns, isAsItWas, again }
      : undefined;
  return { ...readCells(row, columns, scope), columns, isAsItWas, again };
}

/** One line of cells that are still its own; what is unfolded under a row may be anything. */
const holdsItsLine = (
  { element, lines: [line, ...more], details, sides = [] }: SpecRow,
  cells: number,
): boolean =>
  more.length === 0 &&
  details.length === 0 &&
  sides.length === 0 &&
  element.childElementCount === cells &&
  line?.every((cell) => element.contains(cell.element)) === true;

/** Labels came and went with what they name. */
function withLabelsIn(row: HTMLElement, scope: RowScope): RowScope {
  const here = labelElementsIn([row]);
  return {
    ...scope,
    labelsOf: (field) => {
      const own = here(field);
      return own.length > 0 ? own : scope.labelsOf(field);
    },
  };
}

function readCells(row: SpecRow, columns: readonly Column[], scope: RowScope): SpecReading {
  const { element, sides = [] } = row;
  const details = [...row.details, ...sides];
  const reading: SpecReading = { element, place: 'row', details, fields: new Map() };
  const claims: Claim[] = [];
  const texts: ShownText[] = [];
  for (const line of row.lines) readLine(line, columns, scope, { reading, claims, texts });
  for (const detail of row.details)
    claims.push(...claimsOf(controlsIn(detail, scope), detail, undefined, scope));
  for (const [field, bound] of shownFields(texts)) reading.fields.set(field, bound);
  for (const [field, bound] of bind<SpecField>(claims)) reading.fields.set(field, bound);
  return reading;
}

/** Reads one line of cells, each by its column. */
function readLine(
  line: readonly SpecCell[],
  columns: readonly Column[],
  scope: RowScope,
  into: { reading: SpecReading; claims: Claim[]; texts: ShownText[] },
): void {
  const inLine: ShownText[] = [];
  const claims: Claim[] = [];
  for (const { element: cell, column: index } of line) {
    const column = columns[index];
    const content = scope.alike(cell, index, () => {
      const controls = controlsIn(cell, scope);
      return { holdsControls: controls.length > 0, claims: claimsOf(controls, cell, column, scope) };
    });
    if (content.holdsControls) claims.push(...content.claims);
    else if (column?.kind === 'field' && column.field.startsWith('spec.')) {
      inLine.push({ field: column.field as SpecField, cell });
    } else if (column?.kind === 'fact') readFact(into.reading, column.fact, shortText(cell));
  }
  into.claims.push(...withOnlyMode(claims));
  // In a line of its own, a price belongs to the one mode that the line names.
  const modeCell = inLine.find(({ field }) => field === 'spec.billing')?.cell;
  into.texts.push(
    ...inLine.map((text) => (text.field === 'spec.price' && modeCell ? { ...text, modeCell } : text)),
  );
}

/** A price beside the one billing mode that its line offers is that mode's. */
function withOnlyMode(claims: readonly Claim[]): Claim[] {
  const modes = claims.flatMap(({ clue }) => clue.mode ?? []);
  const [mode] = modes;
  if (modes.length !== 1 || !mode) return [...claims];
  return claims.map((claim) =>
    claim.clue.field === 'spec.price' ? { ...claim, clue: { field: `spec.price.${mode}` } } : claim,
  );
}

/** The specification fields that controls inside one place claim; `column` is the header over a cell. */
function claimsOf(
  controls: readonly Control[],
  limit: HTMLElement,
  column: Column,
  { labelsOf, lessons }: RowScope,
): Claim[] {
  const holders = ancestorsOf(controls.map(({ element }) => element));
  return controls.flatMap((control) => {
    const clue = fieldOf(control, {
      holders,
      limit,
      controls,
      labelsOf,
      lessons,
      section: 'spec',
      column: column?.kind === 'fact' ? undefined : column,
    });
    return typeof clue === 'object' && clue.field.startsWith('spec.') ? [{ control, clue }] : [];
  });
}

function readFact(reading: SpecReading, fact: 'status' | 'specCode', text: string): void {
  if (fact === 'specCode') {
    if (text === '') reading.uncoded = 'blank';
    else if (/^[-–—]+$/.test(text)) reading.uncoded = 'said';
    else reading.code = text;
  } else {
    const status = statusOf(text);
    if (status === 'deleted') reading.markedDeleted = true;
    else if (status === 'discontinued' || status === 'new') reading.state = status;
    else if (status === 'released' || status === 'hidden') reading.state = 'released';
  }
}
