import type { RuleCases } from '../rule-case';

const ALL = ['basic', 'standard', 'lifetime', 'premium'];

const cases: RuleCases = {
  rule: 'spec-frozen-when-all-removed',
  valid: [
    { name: 'Another field of the product changes', discontinued: ALL, edit: { overview: 'New words' } },
    {
      name: 'One specification is still on sale',
      discontinued: ['basic', 'standard', 'lifetime'],
      edit: { 'spec.name@basic': 'Starter' },
    },
    { name: 'A product that was never released', unreleased: true, discontinued: ALL, add: { extra: {} } },
    { name: 'Spaces around a name', discontinued: ALL, edit: { 'spec.name@basic': ' Basic ' } },
    {
      name: 'The same price in other digits',
      discontinued: ALL,
      edit: { 'spec.price.yearly@basic': '１００' },
    },
  ],
  invalid: [
    {
      name: 'A specification is added',
      discontinued: ALL,
      add: { extra: { 'spec.name': 'Extra' } },
      findings: [
        { at: 'spec@extra', level: 'error', message: 'added', specName: 'Extra', fixes: ['my-products'] },
      ],
    },
    {
      name: 'A name changes',
      discontinued: ALL,
      edit: { 'spec.name@basic': 'Starter' },
      findings: [
        {
          at: 'spec.name@basic',
          level: 'error',
          message: 'changed',
          specName: 'Basic',
          fixes: ['put-back', 'my-products'],
        },
      ],
    },
    {
      name: 'A price changes',
      discontinued: ALL,
      edit: { 'spec.price.monthly@premium': '95' },
      findings: [
        {
          at: 'spec.price.monthly@premium',
          level: 'error',
          message: 'changed',
          specName: 'Premium',
          fixes: ['put-back', 'my-products'],
        },
      ],
    },
    {
      name: 'Two fields change',
      site: 'cn',
      discontinued: ALL,
      edit: { 'spec.hidden@standard': true, 'spec.billing@basic': ['yearly', 'monthly'] },
      findings: [
        {
          at: 'spec.billing@basic',
          level: 'error',
          message: 'changed',
          specName: 'Basic',
          fixes: ['put-back', 'my-products'],
        },
        {
          at: 'spec.hidden@standard',
          level: 'error',
          message: 'changed',
          specName: 'Standard',
          fixes: ['put-back', 'my-products'],
        },
      ],
    },
  ],
};

export default cases;
