import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'spec-no-delete',
  valid: [
    { name: 'Nothing is deleted', edit: { 'spec.name@basic': 'Starter' } },
    {
      name: 'A specification is deleted from a product that was never released',
      unreleased: true,
      remove: ['basic'],
    },
    { name: 'A specification is added', add: { extra: { 'spec.name': 'Extra' } } },
    { name: 'A specification is hidden', edit: { 'spec.hidden@basic': true } },
  ],
  invalid: [
    {
      name: 'A released specification is deleted',
      remove: ['basic'],
      findings: [
        {
          at: 'spec@basic',
          level: 'error',
          message: 'deleted',
          args: ['Basic'],
          specName: 'Basic',
          fixes: ['my-products'],
        },
      ],
    },
    {
      name: 'A specification is deleted that is already removed from the catalog',
      discontinued: ['lifetime'],
      remove: ['lifetime'],
      findings: [
        {
          at: 'spec@lifetime',
          level: 'error',
          message: 'discontinued',
          args: ['Lifetime'],
          specName: 'Lifetime',
          fixes: ['my-products'],
        },
      ],
    },
    {
      name: 'Two specifications are deleted',
      remove: ['premium', 'basic'],
      findings: [
        {
          at: 'spec@basic',
          level: 'error',
          message: 'deleted',
          args: ['Basic'],
          specName: 'Basic',
          fixes: ['my-products'],
        },
        {
          at: 'spec@premium',
          level: 'error',
          message: 'deleted',
          args: ['Premium'],
          specName: 'Premium',
          fixes: ['my-products'],
        },
      ],
    },
    {
      name: 'A specification is deleted whose name was never seen',
      unseen: ['spec.name@basic'],
      remove: ['basic'],
      findings: [
        { at: 'spec@basic', level: 'error', message: 'deleted', args: ['basic'], fixes: ['my-products'] },
      ],
    },
    {
      name: 'A specification is replaced by a new one of the same name',
      site: 'cn',
      remove: ['basic'],
      add: { again: { 'spec.name': 'Basic' } },
      findings: [
        {
          at: 'spec@basic',
          level: 'error',
          message: 'deleted',
          args: ['Basic'],
          specName: 'Basic',
          fixes: ['my-products'],
        },
      ],
    },
  ],
};

export default cases;
