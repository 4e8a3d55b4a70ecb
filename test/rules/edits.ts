import fc from 'fast-check';
import {
  BILLING_MODES,
  DELIVERY_METHODS,
  type FieldPath,
  type FieldValue,
  type ProductForm,
  parsePath,
  SITES,
  type Spec,
} from '../../form/product';
import { SAMPLE, write } from './sample';

/** What a seller does: types into a field, deletes a row, puts it back, adds one. */
export type Step =
  | { kind: 'type'; path: string; value: FieldValue }
  | { kind: 'delete' | 'put-back' | 'add'; spec: string };

const price = fc.constantFrom('', '0', '0,00', '5', '100', '100.00', '350', '１,000', 'on request');
const count = fc.constantFrom('', '1', '1.0', '2', '3', '180', '181', '50', '100', '1,000', 'many');
const text = fc.constantFrom('', ' Basic ', 'Plan', '规格1', 'V3.1', 'Huawei Cloud Backup', 'x'.repeat(51));
const yesNo = fc.constantFrom<FieldValue>(true, false, null);
const modes = fc.subarray([...BILLING_MODES]);
const attributes = fc.array(
  fc.record({
    name: fc.constantFrom('Users', 'os', ' mode '),
    values: fc.array(fc.constantFrom('10', '50', ''), { maxLength: 12 }),
  }),
  { maxLength: 3 },
);

const product: Record<string, fc.Arbitrary<FieldValue>> = {
  deliveryMethod: fc.constantFrom(...DELIVERY_METHODS),
  name: text,
  version: text,
  description: fc.constantFrom('', 'Short', 'Long. '.repeat(100)),
  logo: fc.constantFrom<FieldValue>(null, { file: 'logo.png' }, { file: 'logo.jpg', size: 9e6 }),
  publicSales: yesNo,
  supervision: yesNo,
  multiInstance: yesNo,
  productionUrl: fc.constantFrom('', 'http://a.example', 'https://192.0.2.1'),
};
const specification: Record<string, fc.Arbitrary<FieldValue>> = {
  'spec.name': text,
  'spec.billing': modes,
  'spec.price.yearly': price,
  'spec.price.monthly': price,
  'spec.price.one-time': price,
  'spec.trial': yesNo,
  'spec.trialDays': count,
  'spec.quantity.min': count,
  'spec.quantity.max': count,
  'spec.quantity.step': count,
  'spec.attributes': attributes,
  'spec.hidden': yesNo,
};

const key = fc.constantFrom('basic', 'standard', 'premium', 'extra', 'further');
export const typing = fc.oneof(
  ...Object.entries(product).map(([path, value]) =>
    value.map((v): Step => ({ kind: 'type', path, value: v })),
  ),
  ...Object.entries(specification).map(([field, value]) =>
    fc.tuple(key, value).map(([spec, v]): Step => ({ kind: 'type', path: `${field}@${spec}`, value: v })),
  ),
);
const rows = fc.record({ kind: fc.constantFrom('delete', 'put-back', 'add'), spec: key });
export const steps = fc.array(fc.oneof({ weight: 4, arbitrary: typing }, { weight: 1, arbitrary: rows }), {
  maxLength: 40,
  size: 'max',
});

export const released = fc
  .record({
    deliveryMethod: fc.constantFrom(...DELIVERY_METHODS),
    publicSales: fc.boolean(),
    discontinued: fc.subarray(Object.keys(SAMPLE.specs)),
    prices: fc.tuple(price, price, price),
  })
  .map(({ deliveryMethod, publicSales, discontinued, prices }): ProductForm => {
    const form = structuredClone(SAMPLE);
    write(form, { deliveryMethod, publicSales });
    Object.values(form.specs).forEach((spec, at) => {
      const value = prices[at];
      if (value !== undefined) spec.fields['spec.price.yearly'] = value;
    });
    for (const spec of discontinued) (form.specs[spec] as Spec).state = 'discontinued';
    return form;
  });
export const context = fc.record({ site: fc.constantFrom(...SITES), released: fc.boolean() });

/** Does a step where the form has a place for it; returns what the form tells the checker. */
export function take(form: ProductForm, from: ProductForm, step: Step): FieldPath | undefined {
  if (step.kind === 'type') {
    const path = parsePath(step.path);
    if (path.spec !== undefined && !form.specs[path.spec]) return undefined;
    write(form, { [step.path]: step.value });
    return path;
  }
  const { kind, spec } = step;
  const old = from.specs[spec];
  if (kind === 'delete') delete form.specs[spec];
  else if (kind === 'put-back' && old) form.specs[spec] = structuredClone(old);
  else if (kind === 'add' && !old && !form.specs[spec])
    form.specs[spec] = { key: spec, state: 'new', fields: {} };
  else return undefined;
  return { field: 'spec', spec };
}
