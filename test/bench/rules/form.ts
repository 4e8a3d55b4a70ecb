import type { FieldPath, FieldValue, ProductForm, Spec, SpecField } from '../../../form/product';

/** One specification as the other libraries take it: numbers and flags, ready to compare. */
export interface PlainSpec {
  present: boolean;
  trial: boolean;
  yearly: boolean;
  oneTime: boolean;
  price: number;
  min: number;
  max: number;
  step: number;
}

/** A specification before and after, with what rules ask of its product. */
export interface Pair {
  saas: boolean;
  supervision: { released: boolean; edited: boolean };
  released: PlainSpec;
  edited: PlainSpec;
}

/** The same edited product twice: as Redline reads it, and as plain pairs. */
export interface BenchForm {
  released: ProductForm;
  edited: ProductForm;
  pairs: readonly Pair[];
}

export function makeForm(count: number): BenchForm {
  const specs: Record<string, Spec> = {};
  const pairs: Pair[] = [];
  const supervision = { released: true, edited: true };
  for (let at = 0; at < count; at++) {
    specs[`s${at}`] = {
      key: `s${at}`,
      state: 'released',
      fields: {
        'spec.name': `Plan ${at}`,
        'spec.billing': ['yearly'],
        'spec.price.yearly': `${100 + at}.00`,
        'spec.trial': false,
        'spec.trialDays': '',
        'spec.quantity.min': '1',
        'spec.quantity.max': '100',
        'spec.quantity.step': '1',
        'spec.attributes': [{ name: 'Users', values: ['10', '50'] }],
        'spec.hidden': false,
      },
    };
    const plain = {
      present: true,
      trial: false,
      yearly: true,
      oneTime: false,
      price: 100 + at,
      min: 1,
      max: 100,
      step: 1,
    };
    pairs.push({ saas: true, supervision, released: plain, edited: { ...plain } });
  }
  const fields = { deliveryMethod: 'saas', name: 'Cloud Backup', supervision: true, publicSales: true };
  const released: ProductForm = { fields, specs };
  return { released, edited: structuredClone(released), pairs };
}

/** One change that a seller makes in a specification; `flagged` tells whether a rule speaks afterwards. */
export interface Edit {
  flagged: boolean;
  make(form: BenchForm, at: number): FieldPath;
}

function edit(field: SpecField, value: FieldValue, plain: Partial<PlainSpec>, flagged = false): Edit {
  return {
    flagged,
    make({ edited, pairs }, at) {
      const spec = edited.specs[`s${at}`];
      if (spec) spec.fields[field] = value;
      Object.assign(pairs[at]?.edited ?? {}, plain);
      return { field, spec: `s${at}` };
    },
  };
}

/** Prices rise with the place, so a little more keeps their order. */
function reprice(more: number): Edit {
  return {
    flagged: false,
    make(form, at) {
      const price = 100 + at + more;
      return edit('spec.price.yearly', price.toFixed(2), { price }).make(form, at);
    },
  };
}

/** A round of changes that ends where it began; most of them raise or clear a finding. */
export const ROUND: readonly Edit[] = [
  reprice(0.5),
  reprice(0.55),
  edit('spec.trial', true, { trial: true }, true),
  edit('spec.trial', false, { trial: false }),
  edit('spec.quantity.max', '250', { max: 250 }),
  edit('spec.quantity.max', '100', { max: 100 }),
  edit('spec.quantity.min', '2', { min: 2 }, true),
  edit('spec.quantity.min', '1', { min: 1 }),
  edit('spec.billing', ['yearly', 'one-time'], { oneTime: true }, true),
  edit('spec.billing', ['yearly'], { oneTime: false }),
  edit('spec.price.yearly', '0', { price: 0 }, true),
  reprice(0),
];
