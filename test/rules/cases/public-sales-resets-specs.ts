import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'public-sales-resets-specs',
  valid: [
    { name: 'From Yes to No', edit: { publicSales: false } },
    { name: 'No specification is hidden', given: { publicSales: false }, edit: { publicSales: true } },
    {
      name: 'A product that was never released',
      unreleased: true,
      given: { publicSales: false, 'spec.hidden@basic': true },
      edit: { publicSales: true },
    },
  ],
  invalid: [
    {
      name: 'Two specifications are hidden',
      given: { publicSales: false, 'spec.hidden@basic': true, 'spec.hidden@premium': true },
      edit: { publicSales: true },
      findings: [{ at: 'publicSales', level: 'warning', message: 'shows', args: ['2'], fixes: ['put-back'] }],
    },
    {
      name: 'The form does not show which specifications are hidden',
      site: 'cn',
      given: { publicSales: false },
      unseen: ['spec.hidden@basic', 'spec.hidden@standard', 'spec.hidden@lifetime', 'spec.hidden@premium'],
      edit: { publicSales: true },
      findings: [{ at: 'publicSales', level: 'warning', message: 'may_show', fixes: ['put-back'] }],
    },
  ],
};

export default cases;
