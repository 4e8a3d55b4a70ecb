import { make } from '../../make';
import { MODES, type PracticeSpec, type ShownSpecField } from '../../products';
import type { FormScene } from '../scene';
import { actionsOf } from './actions';
import { cellOf, priceCell, priceLines } from './cells';
import type { Head } from './grid';
import type { SpecList } from './list';
import type { Holder } from './spec-field';
import { stateWord, textOfSpec } from './spec-text';

/** One column or group of columns: what stands above it, and a row's cells. */
export interface Column {
  head: Head;
  cells(spec: PracticeSpec, holder: Holder): (Node | string)[][];
}

const QUANTITY = ['min', 'max', 'step'] as const;

/** The columns of the list of specifications, with fields in them or texts. */
export function columnsOf(scene: FormScene, list: SpecList): Column[] {
  const name = nameColumn(scene, list);
  const rest = scene.is.specs === 'cells' ? fieldColumns(scene) : textColumns(scene);
  const [billing, ...others] = rest;
  const ordered = scene.is.order === 'billing-first' && billing ? [billing, name] : [name, billing];
  const facts = [
    ...(scene.is.codes === 'shown' ? [text(scene.word('spec.code'), ({ code }) => code)] : []),
    ...(showsState(scene) ? [text(scene.word('status'), (spec) => stateWord(scene, spec))] : []),
  ];
  const operation: Column = {
    head: { label: scene.word('operation') },
    cells: (spec) => [[actionsOf(scene, list, spec)]],
  };
  return [...ordered.filter((one) => one !== undefined), ...facts, ...others, operation];
}

/** Which specifications are off the catalog can be seen wherever there are any. */
export const showsState = ({ is, product }: FormScene): boolean =>
  is.codes === 'shown' || product.specs.some(({ state }) => state === 'discontinued');

const text = (label: string, of: (spec: PracticeSpec) => string): Column => ({
  head: { label },
  cells: (spec) => [[of(spec)]],
});

function nameColumn(scene: FormScene, list: SpecList): Column {
  const label = make('span', {}, scene.word('spec.name'));
  if (scene.is.tools.includes('sort')) {
    const sort = make('button', { type: 'button', class: 'sort', 'aria-label': 'sort' }, '⇅');
    sort.addEventListener('click', () => {
      list.descending = list.descending !== true;
      scene.redrawSpecs();
    });
    label.append(' ', scene.hands.put('sort', sort));
  }
  return {
    head: { label },
    cells: (spec, holder) => [
      scene.is.specs === 'cells' ? [cellOf(scene, holder, 'spec.name')] : [textOfSpec(scene, spec).name],
    ],
  };
}

function fieldColumns(scene: FormScene): Column[] {
  const one = (key: ShownSpecField): Column => ({
    head: { label: scene.word(key as 'spec.name') },
    cells: (_, holder) => [[cellOf(scene, holder, key)]],
  });
  const grouped = scene.is.headers === 'grouped' && scene.is.grid === 'table';
  const quantity = QUANTITY.map((part) => ({
    label: scene.word(grouped ? `spec.quantity.${part}` : part),
    cell: (holder: Holder) => cellOf(scene, holder, `spec.quantity.${part}`),
  }));
  const prices = MODES.map((mode) => ({
    label: grouped ? scene.word(mode) : scene.priceWord(mode),
    cell: (holder: Holder) => priceCell(scene, holder, mode),
  }));
  const lines: Column = {
    head: { label: scene.word('spec.price') },
    cells: (_, holder) => [[priceLines(scene, holder)]],
  };
  return [
    one('spec.billing'),
    ...(scene.is.prices === 'lines' ? [lines] : together(scene.word('spec.price'), prices, grouped)),
    one('spec.trial'),
    one('spec.trialDays'),
    ...together(scene.word('spec.quantity'), quantity, grouped),
    one('spec.hidden'),
  ];
}

interface Part {
  label: string;
  cell(holder: Holder): HTMLElement;
}

/** Columns that belong together: under one header, or each under its own. */
function together(label: string, parts: readonly Part[], grouped: boolean): Column[] {
  const cellsOf = (some: readonly Part[]) => (_: PracticeSpec, holder: Holder) =>
    some.map(({ cell }) => [cell(holder)]);
  if (grouped) return [{ head: { label, parts: parts.map((part) => part.label) }, cells: cellsOf(parts) }];
  return parts.map((part) => ({ head: { label: part.label }, cells: cellsOf([part]) }));
}

const textColumns = (scene: FormScene): Column[] => [
  text(scene.word('spec.billing'), (spec) => textOfSpec(scene, spec).billing),
  text(scene.word('spec.price'), (spec) => textOfSpec(scene, spec).price),
  text(scene.word('spec.trial'), (spec) => textOfSpec(scene, spec).trial),
];
