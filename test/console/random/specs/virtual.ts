import { make } from '../../make';
import type { PracticeSpec } from '../../products';
import type { FormScene } from '../scene';
import type { Grid } from './grid';
import type { SpecList } from './list';

const ROW = 64;
const SEEN = 3;

let top = 0;

/** Rows in a window to scroll, of which only those in sight are in the page. */
export function inWindow(
  scene: FormScene,
  list: SpecList,
  grid: Grid,
  rowsOf: (spec: PracticeSpec) => HTMLElement[],
): HTMLElement {
  const specs = list.inSight();
  const view = make('div', { class: 'scroll window' }, grid.box);
  view.style.height = `${ROW * (SEEN + 1)}px`;
  const drawn = new Map<PracticeSpec, HTMLElement[]>();
  if (scene.is.grid === 'aria-grid') grid.box.setAttribute('aria-rowcount', String(specs.length + 1));
  const gap = (rows: number) => {
    const filler = grid.wide('');
    filler.style.height = `${rows * ROW}px`;
    return filler;
  };
  const draw = () => {
    const first = Math.max(0, Math.min(Math.floor(top / ROW), specs.length - SEEN));
    const seen = specs.slice(first, first + SEEN + 1);
    for (const [spec] of drawn) if (!seen.includes(spec)) drawn.delete(spec);
    for (const spec of seen) if (!drawn.has(spec)) drawn.set(spec, rowsOf(spec));
    const rows = seen.flatMap((spec) => drawn.get(spec) ?? []);
    for (const row of rows) row.style.height = `${ROW}px`;
    grid.body.replaceChildren(gap(first), ...rows, gap(specs.length - first - seen.length));
  };
  const from = (at: number) => {
    top = at;
    draw();
  };
  view.addEventListener(
    'scroll',
    () => Math.floor(view.scrollTop / ROW) !== Math.floor(top / ROW) && from(view.scrollTop),
  );
  scene.hands.put('window', view);
  from(top);
  requestAnimationFrame(() => view.scrollTo({ top }));
  return view;
}
