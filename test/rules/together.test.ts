import { describe, expect, it } from 'vitest';
import { pathText } from '../../form/product';
import { RULES, SUMMARY_ONLY } from '../../rules';
import { createChecker } from '../../rules/engine';
import type { EditCase } from './rule-case';
import { formsOf } from './sample';

/** Findings of all rules as `rule place`, without those for the summary. */
function flagged(edit: Omit<EditCase, 'name'>): string[] {
  const { released, edited } = formsOf({ name: '', ...edit });
  const checker = createChecker(RULES, { site: edit.site ?? 'intl', released: !edit.unreleased });
  return checker
    .all(released, edited)
    .filter(({ rule }) => !SUMMARY_ONLY.has(rule))
    .map(({ rule, at }) => `${rule} ${pathText(at)}`);
}

describe('all rules together', () => {
  it.each([
    ['a rename', { edit: { 'spec.name@basic': 'Starter' } }],
    ['a price change', { edit: { 'spec.price.yearly@basic': '120.00' } }],
    [
      'monthly added to yearly',
      { edit: { 'spec.billing@basic': ['yearly', 'monthly'], 'spec.price.monthly@basic': '12' } },
    ],
    [
      'a new specification with a trial',
      {
        add: {
          extra: {
            'spec.name': 'Extra',
            'spec.billing': ['yearly'],
            'spec.price.yearly': '50',
            'spec.trial': true,
            'spec.trialDays': '14',
          },
        },
      },
    ],
    ['another delivery method that offers the same modes', { edit: { deliveryMethod: 'ai-asset' } }],
    [
      'a product that was never released',
      { unreleased: true, edit: { supervision: false, 'spec.trial@basic': true }, remove: ['lifetime'] },
    ],
  ] satisfies [string, Omit<EditCase, 'name'>][])('leave alone: %s', (_, edit) => {
    expect(flagged(edit)).toEqual([]);
  });

  it.each([
    [
      'a swap is one mistake',
      { edit: { 'spec.billing@basic': ['monthly'] } },
      ['billing-no-remove spec.billing@basic'],
    ],
    [
      'one-time added to yearly is one mistake',
      { edit: { 'spec.billing@basic': ['yearly', 'one-time'] } },
      ['billing-add-only-yearly-monthly spec.billing@basic'],
    ],
    [
      'also for a License product',
      { given: { deliveryMethod: 'license' }, edit: { 'spec.billing@basic': ['yearly', 'one-time'] } },
      ['billing-add-only-yearly-monthly spec.billing@basic'],
    ],
    [
      'and for an API on the China site',
      {
        site: 'cn',
        given: { deliveryMethod: 'api', 'spec.billing@basic': ['package'] },
        edit: { 'spec.billing@basic': ['package', 'yearly'] },
      },
      ['api-billing-locked spec.billing@basic'],
    ],
    [
      'a trial switched on for a released one-time specification',
      { site: 'cn', edit: { 'spec.trial@lifetime': true, 'spec.trialDays@lifetime': '2' } },
      ['saas-trial-locked spec.trial@lifetime'],
    ],
    [
      'a specification deleted and one added',
      { remove: ['basic'], add: { extra: {} } },
      ['spec-no-delete spec@basic', 'spec-add-before-remove spec@basic'],
    ],
    [
      'findings stand in the order of the form',
      {
        edit: {
          'spec.trial@premium': true,
          'spec.trial@basic': true,
          supervision: false,
          publicSales: false,
          version: 'two',
        },
      },
      [
        'version-form version',
        'public-sales-hidden publicSales',
        'saas-supervision-locked supervision',
        'saas-trial-locked spec.trial@basic',
        'saas-trial-locked spec.trial@premium',
      ],
    ],
  ] satisfies [string, Omit<EditCase, 'name'>, string[]][])('flag: %s', (_, edit, findings) => {
    expect(flagged(edit)).toEqual(findings);
  });
});

describe('a table that was seen in part', () => {
  const frozen = (inPart: boolean) => {
    const { released, edited } = formsOf({
      name: '',
      discontinued: ['basic', 'standard', 'lifetime', 'premium'],
      edit: { 'spec.name@basic': 'Starter' },
    });
    const checker = createChecker(RULES, { site: 'intl', released: true });
    return checker
      .all({ ...released, ...(inPart && { inPart }) }, edited)
      .some(({ rule }) => rule === 'spec-frozen-when-all-removed');
  };

  it('may hold one that is still on sale', () => {
    expect(frozen(true)).toBe(false);
    expect(frozen(false)).toBe(true);
  });
});
