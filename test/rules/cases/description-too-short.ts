import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'description-too-short',
  valid: [
    { name: '400 characters', edit: { description: '文'.repeat(400) } },
    { name: '400 characters beyond the basic plane', edit: { description: '𠮷'.repeat(400) } },
    { name: 'A very long text', edit: { description: 'Words. '.repeat(3000) } },
    {
      name: 'A short text with pictures',
      knowing: { descriptionHasPictures: true },
      edit: { description: 'Keeps copies.' },
    },
    { name: 'The description is cleared', edit: { description: ' ' } },
    { name: 'It was released that short', given: { description: 'Short' }, edit: { description: ' Short ' } },
  ],
  invalid: [
    {
      name: '399 characters',
      edit: { description: '文'.repeat(399) },
      findings: [
        {
          at: 'description',
          level: 'warning',
          message: 'short',
          args: ['399'],
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: '399 characters beyond the basic plane',
      edit: { description: '𠮷'.repeat(399) },
      findings: [
        { at: 'description', level: 'warning', message: 'short', args: ['399'], fixes: ['put-back'] },
      ],
    },
    {
      name: 'Spaces around it do not count',
      edit: { description: `${' '.repeat(300)}Keeps copies.${' '.repeat(300)}` },
      findings: [
        { at: 'description', level: 'warning', message: 'short', args: ['13'], fixes: ['put-back'] },
      ],
    },
  ],
};

export default cases;
