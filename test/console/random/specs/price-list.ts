import type { BillingMode } from '../../../../form/product';
import { make } from '../../make';
import type { Scene } from '../scene';

/** A price for each of some billing modes: line by line, or in a small table of its own. */
export function priceList(
  scene: Scene,
  modes: readonly BillingMode[],
  priceOf: (mode: BillingMode) => HTMLElement,
): HTMLElement[] {
  if (scene.is.priceLines === 'plain')
    return modes.map((mode) => make('div', {}, make('span', {}, scene.word(mode)), ' ', priceOf(mode)));
  const line = (tag: 'th' | 'td', ...cells: (Node | string)[]) =>
    make('tr', {}, ...cells.map((cell) => make(tag, {}, cell)));
  const head = line('th', scene.word('spec.billing'), scene.word('spec.price'));
  const rows = modes.map((mode) => line('td', scene.word(mode), priceOf(mode)));
  return [make('table', { class: 'prices' }, make('thead', {}, head), make('tbody', {}, ...rows))];
}
