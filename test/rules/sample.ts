import { type FieldValue, type ProductForm, parsePath, type Spec } from '../../form/product';
import type { EditCase, Values } from './rule-case';

/** A released SaaS product as every table starts from it. */
export const SAMPLE: ProductForm = {
  fields: {
    deliveryMethod: 'saas',
    name: 'Cloud Backup',
    version: 'V2.0',
    logo: { file: 'logo.png' },
    overview: 'Backups that restore.',
    description: 'Keeps a copy of every file. '.repeat(16).trim(),
    highlights: ['Fast', 'Simple'],
    userGuide: { file: 'guide.pdf' },
    certificate: { file: 'certificate.pdf' },
    support: 'Weekdays 9:00 to 18:00 (UTC+8)',
    publicSales: true,
    supervision: true,
    productionUrl: 'https://orders.example.com/koogallery',
    multiInstance: true,
    deliveryDuration: '3',
  },
  specs: {
    basic: spec('basic', {
      'spec.name': 'Basic',
      'spec.billing': ['yearly'],
      'spec.price.yearly': '100.00',
      'spec.trial': false,
      'spec.trialDays': '',
    }),
    standard: spec('standard', {
      'spec.name': 'Standard',
      'spec.billing': ['monthly', 'yearly'],
      'spec.price.yearly': '300.00',
      'spec.price.monthly': '30.00',
      'spec.trial': true,
      'spec.trialDays': '15',
    }),
    lifetime: spec('lifetime', {
      'spec.name': 'Lifetime',
      'spec.billing': ['one-time'],
      'spec.price.one-time': '2,000.00',
      'spec.trial': false,
      'spec.trialDays': '',
    }),
    premium: spec('premium', {
      'spec.name': 'Premium',
      'spec.billing': ['yearly', 'monthly'],
      'spec.price.yearly': '900.00',
      'spec.price.monthly': '90.00',
      'spec.trial': false,
      'spec.trialDays': '',
    }),
  },
};

function spec(key: string, fields: Spec['fields']): Spec {
  return {
    key,
    state: 'released',
    fields: {
      'spec.quantity.min': '1',
      'spec.quantity.max': '100',
      'spec.quantity.step': '1',
      'spec.attributes': [{ name: 'Users', values: ['10', '50'] }],
      'spec.hidden': false,
      ...fields,
    },
  };
}

/** The forms of a case: the sample as it was released, and the same after the edit. */
export function formsOf(edit: EditCase): { released: ProductForm; edited: ProductForm } {
  const released = structuredClone(SAMPLE);
  write(released, edit.given ?? {});
  for (const path of edit.unseen ?? []) forget(released, path);
  for (const key of edit.discontinued ?? []) specIn(released, key).state = 'discontinued';
  const edited = structuredClone(released);
  write(edited, edit.edit ?? {});
  for (const key of edit.remove ?? []) delete edited.specs[key];
  for (const [key, fields] of Object.entries(edit.add ?? {})) {
    edited.specs[key] = { key, state: 'new', fields: { ...fields } };
  }
  return { released, edited };
}

/** Writes values into a form in place. */
export function write(form: ProductForm, values: Values): void {
  for (const [path, value] of Object.entries(values))
    Object.assign(fieldsAt(form, path), { [fieldOf(path)]: value });
}

/** The value at a path; undefined when the form does not show it. */
export const read = (form: ProductForm, path: string): FieldValue | undefined =>
  new Map(Object.entries(fieldsAt(form, path))).get(fieldOf(path));

function forget(form: ProductForm, path: string): void {
  Reflect.deleteProperty(fieldsAt(form, path), fieldOf(path));
}

const fieldOf = (path: string): string => parsePath(path).field;

function fieldsAt(form: ProductForm, path: string): ProductForm['fields'] | Spec['fields'] {
  const { spec: key } = parsePath(path);
  return key === undefined ? form.fields : specIn(form, key).fields;
}

function specIn(form: ProductForm, key: string): Spec {
  const found = form.specs[key];
  if (!found) throw new Error(`The form has no specification ${key}`);
  return found;
}
