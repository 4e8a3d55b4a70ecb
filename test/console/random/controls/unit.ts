import { make } from '../../make';
import type { TextField } from '../field';
import type { Scene } from '../scene';

/** A number with what it counts behind it: a text, or for money a currency to choose. */
export function withUnit(scene: Scene, { key }: TextField, control: HTMLElement): HTMLElement {
  const isPrice = key.startsWith('spec.price');
  if (scene.is.unit === 'none' || !(isPrice || key === 'spec.trialDays')) return control;
  const [word, other] = isPrice ? (['currency', 'otherCurrency'] as const) : (['days'] as const);
  const unit =
    other && scene.is.unit === 'select'
      ? make('select', {}, make('option', {}, scene.word(word)), make('option', {}, scene.word(other)))
      : make('span', { class: 'unit' }, scene.word(word));
  return make('span', { class: 'with-unit' }, control, unit);
}
