import type { BillingMode } from '../../../../form/product';
import { make } from '../../make';
import type { ShownSpecField } from '../../products';
import { controlOf } from '../controls/index';
import type { FormScene } from '../scene';
import { priceList } from './price-list';
import { type Holder, priceKey, specField } from './spec-field';

/** A field in a cell of a table; its column names it. */
export function cellOf(scene: FormScene, holder: Holder, key: ShownSpecField): HTMLElement {
  const field = specField(scene, holder, key);
  const { settled } = field;
  if (key === 'spec.billing')
    field.settled = () => {
      for (const follow of followers.get(holder) ?? []) follow();
      settled();
    };
  return controlOf(scene, field);
}

/** What in a row follows its billing modes. */
const followers = new WeakMap<Holder, (() => void)[]>();

function follow(holder: Holder, draw: () => void): void {
  followers.set(holder, [...(followers.get(holder) ?? []), draw]);
  draw();
}

const chosen = ({ values }: Holder) => values['spec.billing'] as BillingMode[];

/** The price for a billing mode; that of one that is not chosen cannot be typed. */
export function priceCell(scene: FormScene, holder: Holder, mode: BillingMode): HTMLElement {
  const box = cellOf(scene, holder, priceKey(mode));
  follow(holder, () => {
    const controls = box.matches('input') ? [box] : [...box.querySelectorAll('input,button')];
    for (const control of controls) control.toggleAttribute('disabled', !chosen(holder).includes(mode));
  });
  return box;
}

/** A line for each billing mode that is chosen. */
export function priceLines(scene: FormScene, holder: Holder): HTMLElement {
  const box = make('div', { class: 'lines' });
  follow(holder, () => {
    box.replaceChildren(...priceList(scene, chosen(holder), (mode) => cellOf(scene, holder, priceKey(mode))));
  });
  return box;
}
