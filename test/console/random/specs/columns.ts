import { make } from '../../make';
import { MODES, type PracticeSpec, type ShownSpecField } from '../../products';
import type { FormScene } from '../scene';
import type { Word } from '../words';
import { actionsOf } from './actions';
import { cellOf, priceCells, priceLines } from './cells';
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
  const group = (label: string, parts: readonly string[], cells: Column['cells']): Column[] =>
    grouped
      ? [{ head: { label, parts }, cells }]
      : parts.map((part, at) => ({ head: { label: part }, cells: (...row) => [cells(...row)[at] ?? []] }));
  const quantityCells: Column['cells'] = (_, holder) =>
    QUANTITY.map((part) => [cellOf(scene, holder, `spec.quantity.${part}`)]);
  const quantityParts = QUANTITY.map((part): Word => (grouped ? `spec.quantity.${part}` : part));
  const prices: Column[] =
    scene.is.prices === 'lines'
      ? [{ head: { label: scene.word('spec.price') }, cells: (_, holder) => [[priceLines(scene, holder)]] }]
      : group(
          scene.word('spec.price'),
          MODES.map((mode) => (grouped ? scene.word(mode) : scene.priceWord(mode))),
          (_, holder) => priceCells(scene, holder),
        );
  return [
    one('spec.billing'),
    ...prices,
    one('spec.trial'),
    one('spec.trialDays'),
    ...group(
      scene.word('spec.quantity'),
      quantityParts.map((part) => scene.word(part)),
      quantityCells,
    ),
    one('spec.hidden'),
  ];
}

const textColumns = (scene: FormScene): Column[] => [
  text(scene.word('spec.billing'), (spec) => textOfSpec(scene, spec).billing),
  text(scene.word('spec.price'), (spec) => textOfSpec(scene, spec).price),
  text(scene.word('spec.trial'), (spec) => textOfSpec(scene, spec).trial),
];
