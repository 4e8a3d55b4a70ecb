import { describe, expect, it } from 'vitest';
import { productionCalls } from '../../rules/production-calls';
import { formsOf } from './sample';

const callsFor = (modes: string[], upgradable = false) => {
  const { edited } = formsOf({ name: '' });
  edited.specs = { only: { key: 'only', state: 'released', fields: { 'spec.billing': modes } } };
  return productionCalls(edited, upgradable);
};

describe('productionCalls', () => {
  it.each([
    [['yearly'], ['create', 'query', 'update', 'update-status', 'release']],
    [['one-time'], ['create', 'query', 'release']],
    [['pay-per-use'], ['create', 'query', 'usage-push']],
    [['package'], ['create', 'query', 'usage-push']],
    [[], []],
  ])('for %j are %j', (modes, calls) => {
    expect(callsFor(modes)).toEqual(calls);
  });

  it('join the calls of all specifications, each once', () => {
    const { edited } = formsOf({ name: '', edit: { 'spec.billing@basic': ['package'] } });
    expect(productionCalls(edited, false)).toEqual([
      'create',
      'query',
      'update',
      'update-status',
      'usage-push',
      'release',
    ]);
  });

  it('hold the upgrade of an upgradable product', () => {
    expect(callsFor(['monthly'], true)).toEqual([
      'create',
      'query',
      'update',
      'update-status',
      'upgrade',
      'release',
    ]);
  });
});
