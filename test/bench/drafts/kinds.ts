import type { FormDriver } from '../../browser/harness/form-driver';
import type { PracticeState } from '../../console/practice';

/** One kind of control: how it is edited, what of that can be looked for in a store, and what the app then holds. */
export interface Kind {
  name: string;
  edit(form: FormDriver): Promise<void>;
  /** A text that no store holds by chance; a choice leaves none. */
  text?: string;
  value(state: PracticeState): unknown;
}

const basic = ({ specs }: PracticeState) =>
  specs.find(({ fields }) => fields['spec.name'] === 'Basic')?.fields;

/** The kinds of control that a practice console has, each edited once. */
export const KINDS: readonly Kind[] = [
  text('text', 'version', 'V73915'),
  text('several lines', 'overview', 'Zq several lines 73916'),
  text('rich text', 'description', 'Zq rich text 73917'),
  {
    name: 'entry of a list',
    text: 'Zq entry 73918',
    edit: (form) => form.type('highlights', 'Zq entry 73918', 0),
    value: ({ fields }) => fields.highlights,
  },
  {
    name: 'number in a table',
    text: '73919',
    edit: (form) => form.spec('Basic').type('spec.price.yearly', '73919'),
    value: (state) => basic(state)?.['spec.price.yearly'],
  },
  {
    name: 'select',
    edit: (form) => form.deliver('license'),
    value: ({ fields }) => fields.deliveryMethod,
  },
  {
    name: 'radios',
    edit: (form) => form.toggle('publicSales', false),
    value: ({ fields }) => fields.publicSales,
  },
  {
    name: 'switch',
    edit: (form) => form.toggle('multiInstance', false),
    value: ({ fields }) => fields.multiInstance,
  },
  {
    name: 'checkbox',
    edit: (form) => form.spec('Basic').mode('monthly', true),
    value: (state) => basic(state)?.['spec.billing'],
  },
];

function text(name: string, field: 'version' | 'overview' | 'description', value: string): Kind {
  return { name, text: value, edit: (form) => form.type(field, value), value: ({ fields }) => fields[field] };
}
