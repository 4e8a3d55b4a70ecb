import { make } from '../../make';
import type { Scene } from '../scene';

/** A header cell; one with parts stands over them where a table has two rows of headers. */
export interface Head {
  label: string | HTMLElement;
  parts?: readonly string[];
}

/** A table of specifications, of table elements or of plain ones. */
export interface Grid {
  box: HTMLElement;
  body: HTMLElement;
  row(cells: readonly (Node | string)[][]): HTMLElement;
  /** A row of one cell over all columns. */
  wide(content: Node | string): HTMLElement;
}

export function gridOf(scene: Scene, heads: readonly Head[]): Grid {
  const columns = heads.reduce((sum, { parts }) => sum + (parts?.length ?? 1), 0);
  if (scene.is.grid === 'table') return realTable(heads, columns);
  const roles = scene.is.grid === 'aria-grid';
  const role = (name: string): Record<string, string> => (roles ? { role: name } : {});
  const cell = (content: readonly (Node | string)[]) =>
    make('div', { class: 'cell', ...role('cell') }, ...content);
  const head = heads.map(({ label }) => make('div', { class: 'cell head', ...role('columnheader') }, label));
  const body = make('div', { class: 'group', ...role('rowgroup') });
  const top = make('div', { class: 'line', ...role('row') }, ...head);
  return {
    box: make('div', { class: 'grid', ...role('table') }, top, body),
    body,
    row: (cells) => make('div', { class: 'line', ...role('row') }, ...cells.map(cell)),
    wide: (content) => make('div', { class: 'wide' }, content),
  };
}

function realTable(heads: readonly Head[], columns: number): Grid {
  const isGrouped = heads.some(({ parts }) => parts);
  const over = heads.map(({ label, parts }) => {
    const spans: Record<string, string> = parts
      ? { colspan: String(parts.length) }
      : isGrouped
        ? { rowspan: '2' }
        : {};
    return make('th', spans, label);
  });
  const under = heads.flatMap(({ parts }) => parts ?? []).map((label) => make('th', {}, label));
  const body = make('tbody');
  const rows = [make('tr', {}, ...over), ...(isGrouped ? [make('tr', {}, ...under)] : [])];
  return {
    box: make('table', { class: 'specs' }, make('thead', {}, ...rows), body),
    body,
    row: (cells) => make('tr', {}, ...cells.map((content) => make('td', {}, ...content))),
    wide: (content) => make('tr', {}, make('td', { colspan: String(columns), class: 'wide' }, content)),
  };
}
