import { describe, expect, it } from 'vitest';
import { productionCalls } from '../../rules/production-calls';
import type { EditCase } from './rule-case';
import { formsOf } from './sample';

const callsFor = (edit: Partial<EditCase>) => {
  const { released, edited } = formsOf({ name: '', ...edit });
  return productionCalls(released, edited);
};
const subscription = ['create', 'query', 'update', 'update-status', 'release'];
const others = ['standard', 'premium', 'lifetime'];

describe('productionCalls', () => {
  it.each([
    ['yearly', subscription],
    ['monthly', subscription],
    ['one-time', ['create', 'query', 'release']],
    ['pay-per-use', ['create', 'query', 'usage-push']],
    ['package', ['create', 'query', 'usage-push']],
  ])('for %s are %j', (mode, calls) => {
    expect(callsFor({ edit: { 'spec.billing@basic': [mode] }, remove: others })).toEqual([
      { by: mode, calls },
    ]);
  });

  it('are listed by billing mode, each once, with the upgrade where specifications can be upgraded', () => {
    expect(callsFor({ edit: { 'spec.billing@basic': ['package'] } }).map(({ by }) => by)).toEqual([
      'yearly',
      'monthly',
      'one-time',
      'package',
      'upgrade',
    ]);
  });

  it.each<[string, Partial<EditCase>]>([
    ['another delivery method', { edit: { deliveryMethod: 'image' } }],
    ['a delivery method that nobody saw', { unseen: ['deliveryMethod'] }],
    ['specifications that are removed from the catalog', { discontinued: ['basic', ...others] }],
    ['billing modes that nobody saw', { unseen: ['spec.billing@basic'], remove: others }],
  ])('are none for %s', (_, edit) => {
    expect(callsFor(edit)).toEqual([]);
  });
});
