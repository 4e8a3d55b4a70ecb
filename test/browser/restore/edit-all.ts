import type { PracticeOthers } from '../../console/others';
import type { FormDriver, OpenSpec, SpecDriver, SpecTextField, TextField } from '../harness/form-driver';

/** New texts for every text that the form has. */
const TEXTS: Record<Exclude<TextField, 'highlights' | 'cases'>, string> = {
  name: 'Peakboard People',
  version: 'V3.0',
  overview: 'Everything about your people, in one place.',
  description: 'A description that was typed in one go and never saved.',
  support: 'Every day, 08:00-20:00 (GMT+08:00)',
  'seo.title': 'Peakboard People for teams',
  'seo.keywords': 'people, teams, leave',
  'seo.description': 'Directory, leave and reviews.',
  productionUrl: 'https://api.people.example.com/koogallery/v3',
  deliveryDuration: '5',
};

/** And for the fields that no dictionary names; a box is pressed. A category brings the first of its parts. */
export const OTHERS: Record<keyof PracticeOthers, string> = {
  category: 'security',
  subcategory: 'scanning',
  hotline: '+86 400 111 1111',
  contactEmail: 'people@example.com',
  releaseDate: '2026-05-04',
  remarks: 'Nobody is here on Fridays.',
  invoices: '',
};

type Edit = (spec: Pick<OpenSpec, 'type' | 'toggle' | 'mode'>) => Promise<void>;

const texts =
  (values: Partial<Record<SpecTextField, string>>): Edit =>
  async (spec) => {
    for (const [field, value] of Object.entries(values)) await spec.type(field as SpecTextField, value);
  };

/** For each specification of the `saas` product, edits of other kinds; the name comes last. */
const SPECS: Record<string, readonly Edit[]> = {
  Basic: [
    (spec) => spec.mode('monthly', true),
    texts({
      'spec.price.yearly': '990.5',
      'spec.price.monthly': '99',
      'spec.trialDays': '21',
      'spec.quantity.min': '2',
    }),
  ],
  Standard: [
    (spec) => spec.toggle('spec.trial', true),
    texts({ 'spec.trialDays': '14', 'spec.price.monthly': '155', 'spec.quantity.max': '150' }),
    texts({ 'spec.name': 'Standard plus' }),
  ],
  Professional: [
    (spec) => spec.mode('monthly', false),
    (spec) => spec.toggle('spec.trial', false),
    texts({ 'spec.price.yearly': '5000', 'spec.quantity.step': '10' }),
  ],
  Enterprise: [
    (spec) => spec.toggle('spec.hidden', false),
    texts({ 'spec.price.yearly': '12500', 'spec.quantity.max': '101' }),
  ],
  Onboarding: [
    (spec) => spec.mode('package', true),
    texts({ 'spec.price.package': '9000', 'spec.price.one-time': '2600' }),
  ],
};

const ADDED: readonly Edit[] = [texts({ 'spec.name': 'Academy' })];
const ADDED_MORE: readonly Edit[] = [
  (spec) => spec.mode('yearly', true),
  (spec) => spec.toggle('spec.trial', true),
  texts({
    'spec.price.yearly': '700',
    'spec.trialDays': '30',
    'spec.quantity.min': '3',
    'spec.quantity.max': '33',
    'spec.quantity.step': '3',
  }),
  (spec) => spec.toggle('spec.hidden', true),
];

/** Edits everything that a console's form has but files, by mouse and keyboard: every field, every specification, a new one. */
export async function editAll(form: FormDriver): Promise<void> {
  await form.deliver('license');
  for (const [field, value] of Object.entries(TEXTS)) await form.type(field as TextField, value);
  await form.type('highlights', 'Ready in an hour', 0);
  await form.addEntry('highlights', 'A new highlight');
  await form.type('cases', 'A customer that came later', 0);
  await form.addEntry('cases', 'One more customer');
  for (const [field, value] of Object.entries(OTHERS))
    await form.other?.(field as keyof PracticeOthers, value);
  for (const field of ['publicSales', 'supervision', 'multiInstance'] as const)
    await form.toggle(field, false);
  for (const [name, edits] of Object.entries(SPECS)) await editSpec(form, name, edits);
  const attributes = form.spec('Enterprise').addAttribute;
  if (attributes) await attributes('Support', ['Gold', 'Platinum']);
  await addSpec(form);
}

/** Where specifications are edited in a dialog, all edits of one are confirmed at once. */
async function editSpec(form: FormDriver, name: string, edits: readonly Edit[]): Promise<void> {
  const open = await form.openSpec?.(name);
  const spec: SpecDriver | OpenSpec = open ?? form.spec(name);
  for (const edit of edits) await edit(spec);
  await open?.confirm();
}

async function addSpec(form: FormDriver): Promise<void> {
  await form.addSpec();
  const open = await form.openSpec?.('');
  for (const edit of ADDED) await edit(open ?? form.spec(''));
  for (const edit of ADDED_MORE) await edit(open ?? form.spec('Academy'));
  await open?.confirm();
}
