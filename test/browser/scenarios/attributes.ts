import type { FormDriver } from '../harness/form-driver';
import type { Scenario } from './scenario';

const needs = ['attributes'] as const;

/** Custom attributes of specifications and their values. */
export const attributes: readonly Scenario[] = [
  {
    name: 'an attribute added to a released specification',
    product: 'saas',
    needs,
    act: async (form) => form.spec('Enterprise').addAttribute?.('Edition', ['Silver', 'Gold']),
    flags: ['spec-field-locked spec.attributes Enterprise'],
  },
  {
    name: 'an attribute of a new specification',
    product: 'saas',
    needs,
    act: (form) => addWith(form, 'Edition', ['Silver', 'Gold']),
    flags: [],
  },
  {
    name: 'an attribute with a name that KooGallery uses itself',
    product: 'saas',
    needs,
    act: (form) => addWith(form, 'os', ['Linux']),
    flags: ['reserved-attribute-name spec.attributes Team'],
  },
  {
    name: 'more values than an attribute may have',
    product: 'saas',
    site: 'cn',
    needs,
    act: (form) => addWith(form, 'Seats', [...'123456789', '10', '11']),
    flags: ['sku-limits spec.attributes Team'],
  },
];

async function addWith(form: FormDriver, name: string, values: readonly string[]): Promise<void> {
  await form.addSpec();
  await form.spec('').type('spec.name', 'Team');
  await form.spec('Team').addAttribute?.(name, values);
}
