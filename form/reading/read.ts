import type { Control } from '../controls/control';
import { controlSteps } from '../controls/kinds';
import { type Bound, bind } from '../fields/bind';
import type { Claim } from '../fields/claims';
import { fits } from '../fields/fits';
import { listedFields } from '../fields/list-filters';
import { ownLabel } from '../fields/own-label';
import { shownFields } from '../fields/shown-fields';
import type { ButtonKind } from '../labels';
import { labelElementSteps } from '../naming/label-elements';
import { type LabelHit, labelHitsIn } from '../naming/label-hits';
import { sectionOf } from '../naming/section-of';
import { type Lessons, taughtHits } from '../naming/taught';
import { buttonsIn, dialogsOf } from '../parts/regions';
import type { OtherField, ProductField, SpecField } from '../product';
import { atOnce } from '../slices';
import { alikeCells } from '../specs/alike-cells';
import { withFolded } from '../specs/folded-specs';
import { isPriceList } from '../specs/price-lists';
import { shownAttributes } from '../specs/shown-attributes';
import { shownCards } from '../specs/shown-cards';
import { readRow, type SpecReading, type SpecValues } from '../specs/spec-row';
import { specUnitSteps } from '../specs/spec-units';
import { isSameColumn } from '../tables/columns';
import { divTablesIn } from '../tables/div-tables';
import type { SpecRow, SpecTable } from '../tables/spec-table';
import { specTablesIn } from '../tables/tables';
import { ancestorsOf, contains, rootsIn } from '../tree';
import { withoutAnswers } from './answers';
import { looseClaimSteps } from './loose-claims';

/** The form as the page shows it now. What is not in the page is not in here: it is never taken for deleted. */
export interface Reading {
  fields: Map<ProductField, Bound>;
  /** Fields that the model does not name, once it is known that this is a product's form. */
  others?: ReadonlyMap<OtherField, Bound>;
  specs: SpecReading[];
  tables: SpecTable[];
  hits: readonly LabelHit[];
  buttons: readonly { element: HTMLElement; kind: ButtonKind }[];
  /** Dialogs and drawers that hold controls, open or closed. */
  dialogs: ReadonlySet<HTMLElement>;
  /** Those of them that are closed: what they hold was not read. */
  closed: ReadonlySet<HTMLElement>;
  /** Every control that was seen, for notes to stay clear of. */
  controls: readonly Control[];
  /** Of the controls outside of specifications, those that show no field of the model, and what a person reads as a label. */
  unknown: readonly Control[];
  labelOf(control: Control, within: Node): string | undefined;
  /** What was read, and every open shadow root under it. */
  roots: readonly ParentNode[];
  /** What its specifications show, where that was read in slices before the reading is used. */
  values?: ReadonlyMap<SpecReading, SpecValues>;
}

/** What is known before a reading. */
export interface Known {
  /** What the seller taught of this page. */
  lessons?: Lessons;
  /** What is to be read, and every open shadow root under it. */
  roots?: readonly (HTMLElement | ShadowRoot)[];
  /** Rows of the reading before in which nothing changed since, by their element. */
  rowsKept?: ReadonlyMap<Node, SpecReading>;
}

/** Rows read between two pauses, small enough for a slice of a frame. */
const ROWS_AT_A_TIME = 8;
/** Buttons and labels whose words are read between two pauses. */
const BUTTONS_AT_A_TIME = 64;
const LABELS_AT_A_TIME = 64;

/**
 * Reads everything under `root` (a body, or a container). Each `yield` is a place to pause: a large table is read in
 * slices. Run it with `readNow` or `readSliced`.
 */
export function* readingSteps(
  root: HTMLElement,
  { lessons = [], roots = [...rootsIn(root)], rowsKept = new Map() }: Known = {},
): Generator<void, Reading> {
  yield;
  const scope = { deep: roots.length > 1, labelsOf: yield* labelElementSteps(roots), lessons };
  yield;
  const headed = Map.groupBy(
    roots.flatMap((one) => specTablesIn(one, lessons)),
    isPriceList,
  );
  const tables = headed.get(false) ?? [];
  const lists = headed.get(true) ?? [];
  yield;
  // The header says what a row's cells hold; the rows themselves are many.
  const rows = new Set(tables.flatMap((table) => table.rows().map(({ element }) => element)));
  yield;
  const hits: LabelHit[] = [];
  for (const hit of labelHitsIn(root, rows)) if (hits.push(hit) % LABELS_AT_A_TIME === 0) yield;
  hits.push(...taughtHits(root, lessons));
  yield;
  const buttons: Reading['buttons'][number][] = [];
  for (const one of roots)
    for (const button of buttonsIn(one)) if (buttons.push(button) % BUTTONS_AT_A_TIME === 0) yield;
  yield;
  const except = tables.map(({ element }) => element);
  // A form in a frame is read by the script of that frame.
  const outside = (yield* controlSteps(root, { ...scope, except })).filter(
    ({ element }) => element.ownerDocument === root.ownerDocument,
  );
  const holders = ancestorsOf(outside.map(({ element }) => element));
  for (const table of divTablesIn(hits, holders, [...tables, ...lists], lessons))
    (isPriceList(table) ? lists : tables).push(table);
  yield;

  const specs: SpecReading[] = [];
  for (const table of tables) {
    let read = 0;
    const rowScope = { ...scope, alike: alikeCells(scope) };
    for (const row of table.rows()) {
      // With shadow roots in the page, a row may hold more than its nodes tell.
      const kept = scope.deep ? undefined : rowsKept.get(row.element);
      if (kept && isSameRow(kept, row, table)) specs.push(kept);
      else {
        specs.push(readRow(row, table.columns, rowScope));
        if (++read % ROWS_AT_A_TIME === 0) yield;
      }
    }
  }
  const inRows = specs.flatMap(({ fields }) => [...fields.values()].flatMap(({ controls }) => controls));

  const loose = outside.filter(({ element }) => !tables.some((table) => contains(table.element, element)));
  const dialogOf = dialogsOf();
  const { claims, unknown, dialogs, closed } = yield* looseClaimSteps(loose, {
    hits,
    lists,
    buttons,
    holders,
    labelsOf: scope.labelsOf,
    lessons,
    dialogOf,
  });
  yield;
  const isOfSpec = ({ clue }: Claim): boolean => clue.field.startsWith('spec.');
  specs.push(...(yield* specUnitSteps(claims.filter(isOfSpec), tables, dialogOf)));
  if (specs.every(({ place }) => place === 'dialog')) specs.push(...shownCards(hits, buttons, outside));
  for (const unit of specs) {
    if (unit.place !== 'dialog' || unit.fields.has('spec.attributes')) continue;
    const shown = shownAttributes(unit, hits, holders);
    if (shown) unit.fields.set('spec.attributes', shown);
  }
  const listed = listedFields(hits);
  const fields = bind<ProductField>(
    productClaims(claims, holders).filter(({ clue }) => !listed.has(clue.field)),
  );
  for (const [field, bound] of shownFields(hits, holders)) if (!fields.has(field)) fields.set(field, bound);
  const controls = [...loose, ...inRows];
  return {
    fields,
    specs: withFolded(specs, { roots, buttons, holders }),
    tables,
    hits,
    buttons: withoutAnswers(buttons, controls),
    dialogs,
    closed,
    controls,
    unknown,
    labelOf: (control, limit) => ownLabel(control, { holders, limit, labelsOf: scope.labelsOf }),
    roots,
  };
}

/** Whether what was read of a row would be read again. */
const isSameRow = (kept: SpecReading, { details }: SpecRow, { columns }: SpecTable): boolean =>
  details.length === 0 &&
  kept.isAsItWas?.() === true &&
  kept.columns?.length === columns.length &&
  kept.columns.every((column, at) => isSameColumn(column, columns[at]));

/** Of several controls with a product field's label, those among the specifications speak of something else. */
function productClaims(claims: readonly Claim[], holders: ReadonlySet<Node>): Claim[] {
  const ofProduct = claims.filter(
    ({ clue, control }) => !clue.field.startsWith('spec.') && fits(control, clue.field),
  );
  const isRepeated = ({ clue }: Claim): boolean =>
    ofProduct.filter((other) => other.clue.field === clue.field).length > 1;
  return ofProduct.filter(
    (claim) => !isRepeated(claim) || sectionOf(claim.control.element, holders) !== 'spec',
  );
}

/** Reads without a pause. */
export const readNow = (root: HTMLElement, known?: Known): Reading => atOnce(readingSteps(root, known));

/** Every field of the product in a reading. */
export const fieldsIn = ({ fields, others }: Pick<Reading, 'fields' | 'others'>): Bound[] => [
  ...fields.values(),
  ...(others?.values() ?? []),
];

/** The field keys a reading holds, for recognition and for the form report. */
export function fieldsFound({ fields, specs }: Reading): Set<ProductField | SpecField> {
  return new Set([...fields.keys(), ...specs.flatMap(({ fields: own }) => [...own.keys()])]);
}
