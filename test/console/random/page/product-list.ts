import { make } from '../../make';
import { products } from '../../products';
import type { Scene } from '../scene';

const SHOWN = new Set(['released', 'discontinued']);

/** My Products: a line for each product, with a way to modify it. */
export function productList(scene: Scene, modify: (id: string) => void): HTMLElement {
  const heads = (['name', 'productId', 'status', 'operation'] as const).map((word) => scene.word(word));
  const rows = products
    .filter(({ status, alias }) => SHOWN.has(status) && alias !== 'huge')
    .map(({ id, alias, fields, status }) => {
      const link = make('a', { class: 'link', tabindex: '0', click: () => modify(id) }, scene.word('modify'));
      scene.hands.put(`modify:${alias}`, link);
      return [String(fields.name), id, scene.word(status), link];
    });
  const line = (tag: 'th' | 'td', cells: readonly (Node | string)[]) =>
    make('tr', {}, ...cells.map((cell) => make(tag, {}, cell)));
  return make(
    'div',
    {},
    make('h1', {}, scene.word('myProducts')),
    make(
      'table',
      { class: 'specs' },
      make('thead', {}, line('th', heads)),
      make('tbody', {}, ...rows.map((row) => line('td', row))),
    ),
  );
}
