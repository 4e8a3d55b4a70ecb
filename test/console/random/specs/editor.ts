import type { BillingMode } from '../../../../form/product';
import { make } from '../../make';
import type { ShownSpecField } from '../../products';
import { controlOf } from '../controls/index';
import { fieldsIn } from '../placement';
import type { Scene } from '../scene';
import { priceList } from './price-list';
import { type Holder, priceKey, specField } from './spec-field';

const REST: readonly ShownSpecField[] = [
  'spec.trial',
  'spec.trialDays',
  'spec.quantity.min',
  'spec.quantity.max',
  'spec.quantity.step',
  'spec.hidden',
];

/** All fields of one specification under one another; a price stands there for each billing mode that is chosen. */
export function editorOf(scene: Scene, holder: Holder): HTMLElement {
  const prices = make('div', { class: 'prices' });
  const drawPrices = () => {
    const modes = holder.values['spec.billing'] as BillingMode[];
    const fieldOf = (mode: BillingMode) => specField(scene, holder, priceKey(mode));
    const drawn =
      scene.is.priceLines === 'table'
        ? priceList(scene, modes, (mode) => controlOf(scene, fieldOf(mode)))
        : [fieldsIn(scene, scene.is.editorPlacement, modes.map(fieldOf))];
    prices.replaceChildren(...drawn);
  };
  const billing = specField(scene, holder, 'spec.billing');
  const { settled } = billing;
  billing.settled = () => {
    drawPrices();
    settled();
  };
  drawPrices();
  return make(
    'div',
    { class: 'spec-editor' },
    fieldsIn(scene, scene.is.editorPlacement, [specField(scene, holder, 'spec.name'), billing]),
    prices,
    fieldsIn(
      scene,
      scene.is.editorPlacement,
      REST.map((key) => specField(scene, holder, key)),
    ),
  );
}
