import type { FieldValue } from '../form/product';
import { attributesOf } from './facts/attributes';
import { differs } from './facts/differs';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { goTo, putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** What is not named as modifiable in a released specification, and has no rule of its own: its attributes and SKUs. */
export const specFieldLocked = defineRule({
  id: 'spec-field-locked',
  scope: 'spec',
  levels: { intl: 'warning', eu: 'warning', cn: 'warning' },
  source: MODIFYING_PRODUCTS,
  locksReleased: true,
  fields: ['spec.attributes'],
  check(released, edited, report) {
    const was = released?.fields['spec.attributes'];
    const is = edited.fields['spec.attributes'];
    if (!differs('spec.attributes', inOrder(was), inOrder(is))) return;
    const at = { field: 'spec.attributes', spec: edited.key } as const;
    if (losesSku(was, is)) {
      report({ at, message: { id: 'sku_removed' }, fixes: [...putBack(at, was), ...goTo('my-products')] });
    } else {
      report({ at, message: { id: 'changed' }, fixes: putBack(at, was) });
    }
  },
});

/** Another order of attributes or values is the same offer. */
const inOrder = (value: FieldValue | undefined): FieldValue | undefined =>
  Array.isArray(value)
    ? attributesOf(value)
        .map(({ name, values }) => ({ name, values: [...values].sort() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    : value;

/** Whether an attribute or one of its values is gone. */
function losesSku(was: FieldValue | undefined, is: FieldValue | undefined): boolean {
  const left = new Map(attributesOf(is).map(({ name, values }) => [name, values]));
  return attributesOf(was).some(({ name, values }) =>
    values.some((value) => !left.get(name)?.includes(value)),
  );
}
