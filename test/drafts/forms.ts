import fc from 'fast-check';
import type { Changes } from '../../drafts/draft';
import type { SaveDraft } from '../../drafts/save';
import {
  type FieldValue,
  PRODUCT_FIELDS,
  type ProductForm,
  SPEC_FIELDS,
  type Spec,
} from '../../form/product';

export const PRODUCT = { key: 'https://console.example.com/p-1', id: 'p-1', name: 'Backup Cloud' };

/** A released product with three specifications. */
export const released = (): ProductForm => ({
  fields: { deliveryMethod: 'saas', name: 'Backup Cloud', supervision: false, highlights: ['fast', 'safe'] },
  specs: Object.fromEntries(
    ['basic', 'team', 'large'].map((key, index) => [
      key,
      {
        key,
        state: 'released' as const,
        fields: { 'spec.name': key, 'spec.billing': ['monthly'], 'spec.price.monthly': `${index + 1}0` },
      },
    ]),
  ),
});

export const NOTHING: Changes = { edits: {}, added: [], removed: [] };

/** Changes with so many edited prices. */
export const edits = (count: number): Changes => ({
  edits: Object.fromEntries(Array.from({ length: count }, (_, at) => [`spec.price@s${at}`, `${at}.50`])),
  added: [],
  removed: [],
});

/** A save of the draft `d1` of PRODUCT. */
export const save = (changes: Changes, more: Partial<SaveDraft> = {}): SaveDraft => ({
  id: 'd1',
  product: PRODUCT,
  baselineId: 'b1',
  address: 'https://console.example.com/#/modify/p-1',
  changes,
  ...more,
});

const value: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.array(fc.record({ name: fc.string(), values: fc.array(fc.string(), { maxLength: 3 }) }), {
    maxLength: 2,
  }),
  fc.record({ file: fc.string(), size: fc.nat() }, { requiredKeys: ['file'] }),
);

/** Keys that look like numbers would be put in another order by JavaScript itself; the form uses none. */
const specKey = fc.oneof(
  fc.stringMatching(/^[a-z]{1,2}$/),
  fc.constantFrom('constructor', 'toString', 'a@b', 'b', '规格'),
);

const fieldsOf = <F extends string>(names: readonly F[]) =>
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 }) as fc.Arbitrary<
    Partial<Record<F, FieldValue>>
  >;

const specs = (state: Spec['state']) =>
  fc
    .uniqueArray(fc.tuple(specKey, fieldsOf(SPEC_FIELDS)), { selector: ([key]) => key, maxLength: 6 })
    .map((list) => list.map(([key, fields]): Spec => ({ key, state, fields })));

const formOf = (fields: ProductForm['fields'], list: Spec[]): ProductForm => ({
  fields,
  specs: Object.fromEntries(list.map((spec) => [spec.key, spec])),
});

/** A released form. */
export const anyForm = fc
  .tuple(fieldsOf(PRODUCT_FIELDS), specs('released'))
  .map(([fields, list]) => formOf(fields, list));

/** A released form and one that it may become: fields set, specifications deleted and added. */
export const anyEdit = fc
  .tuple(
    anyForm,
    fieldsOf(PRODUCT_FIELDS),
    specs('new'),
    fc.infiniteStream(fc.boolean()),
    fieldsOf(SPEC_FIELDS),
  )
  .map(([before, fields, added, coins, specFields]) => {
    const coin = () => coins.next().value === true;
    const kept = Object.values(before.specs)
      .filter(coin)
      .map((spec) => (coin() ? { ...spec, fields: { ...spec.fields, ...specFields } } : spec));
    const fresh = added.filter(({ key }) => !Object.hasOwn(before.specs, key));
    return { before, after: formOf({ ...before.fields, ...fields }, [...kept, ...fresh]) };
  });
