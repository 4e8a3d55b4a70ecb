import type { RuleCases } from '../rule-case';

const USERS = { name: 'Users', values: ['10', '50'] };

const cases: RuleCases = {
  rule: 'reserved-attribute-name',
  valid: [
    {
      name: 'A name of your own',
      edit: { 'spec.attributes@basic': [USERS, { name: 'Region', values: ['EU'] }] },
    },
    {
      name: 'A name that only holds a reserved one',
      edit: { 'spec.attributes@basic': [USERS, { name: 'os family', values: [] }] },
    },
    {
      name: 'It was released that way and a value is added',
      given: { 'spec.attributes@basic': [{ name: 'os', values: ['Linux'] }] },
      edit: { 'spec.attributes@basic': [{ name: 'os', values: ['Linux', 'Windows'] }] },
    },
    {
      name: 'The released attributes were never seen',
      unseen: ['spec.attributes@basic'],
      edit: { 'spec.attributes@basic': [{ name: 'os', values: [] }] },
    },
  ],
  invalid: [
    {
      name: 'An attribute is added with a reserved name',
      edit: { 'spec.attributes@basic': [USERS, { name: 'version', values: ['1', '2'] }] },
      findings: [
        {
          at: 'spec.attributes@basic',
          level: 'error',
          message: 'reserved',
          args: ['version'],
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'An attribute is renamed to a reserved name, with spaces',
      edit: { 'spec.attributes@basic': [{ name: ' mode ', values: ['10', '50'] }] },
      findings: [
        {
          at: 'spec.attributes@basic',
          level: 'error',
          message: 'reserved',
          args: ['mode'],
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Two reserved names in a new specification',
      site: 'cn',
      add: {
        extra: {
          'spec.name': 'Extra',
          'spec.attributes': [
            { name: 'appName', values: ['a'] },
            { name: 'os', values: ['b'] },
          ],
        },
      },
      findings: [
        {
          at: 'spec.attributes@extra',
          level: 'error',
          message: 'reserved',
          args: ['appName'],
          specName: 'Extra',
        },
        { at: 'spec.attributes@extra', level: 'error', message: 'reserved', args: ['os'], specName: 'Extra' },
      ],
    },
    {
      name: 'In a product that was never released',
      unreleased: true,
      edit: { 'spec.attributes@premium': [{ name: 'os', values: ['Linux'] }] },
      findings: [
        {
          at: 'spec.attributes@premium',
          level: 'error',
          message: 'reserved',
          args: ['os'],
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
