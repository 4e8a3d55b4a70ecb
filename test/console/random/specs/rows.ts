import { make } from '../../make';
import type { PracticeSpec } from '../../products';
import type { FormScene } from '../scene';
import { columnsOf } from './columns';
import { editorOf } from './editor';
import { gridOf } from './grid';
import type { SpecList } from './list';
import type { Holder } from './spec-field';
import { inWindow } from './virtual';

/** The specifications as rows of a table, of whichever elements. */
export function specRows(
  scene: FormScene,
  list: SpecList,
  holderOf: (spec: PracticeSpec) => Holder,
): HTMLElement {
  const columns = columnsOf(scene, list);
  const opens = scene.is.specs === 'expand';
  const grid = gridOf(scene, [...(opens ? [{ label: '' }] : []), ...columns.map(({ head }) => head)]);
  const rowsOf = (spec: PracticeSpec): HTMLElement[] => {
    const holder = holderOf(spec);
    const cells = columns.flatMap((column) => column.cells(spec, holder));
    if (!opens) return [grid.row(cells)];
    const isOpen = list.open.has(spec.key);
    const row = grid.row([[opener(scene, list, spec, isOpen)], ...cells]);
    return isOpen ? [row, grid.wide(editorOf(scene, holder))] : [row];
  };
  const specs = list.inSight();
  if (specs.length === 0) grid.body.append(grid.wide(scene.word('noData')));
  if (scene.is.extent === 'virtual' && scene.is.specs === 'cells') return inWindow(scene, list, grid, rowsOf);
  grid.body.append(...specs.flatMap(rowsOf));
  return make('div', { class: 'scroll' }, grid.box);
}

/** The arrow that opens a row below itself. */
function opener(scene: FormScene, list: SpecList, spec: PracticeSpec, isOpen: boolean): HTMLElement {
  const arrow = make('button', { type: 'button', class: 'icon', 'aria-expanded': String(isOpen) });
  arrow.textContent = isOpen ? '▾' : '▸';
  arrow.addEventListener('click', () => {
    list.open = new Set(isOpen ? [] : [spec.key]);
    scene.redrawSpecs();
  });
  return scene.hands.put(isOpen ? `fold@${spec.key}` : `open@${spec.key}`, arrow);
}
