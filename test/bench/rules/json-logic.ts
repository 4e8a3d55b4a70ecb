import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { pairwise } from './contender';

const v = (name: string): RulesLogic => ({ var: name });
const differ = (a: string, b: string): RulesLogic => ({ '!==': [v(a), v(b)] });

const RULES: RulesLogic[] = [
  { and: [v('released.present'), { '!': [v('edited.present')] }] },
  { and: [v('edited.oneTime'), { '!': [v('released.oneTime')] }] },
  { and: [v('released.yearly'), { '!': [v('edited.yearly')] }] },
  { and: [v('saas'), differ('supervision.released', 'supervision.edited')] },
  { and: [v('saas'), differ('released.trial', 'edited.trial')] },
  {
    or: [{ '>': [v('edited.min'), v('released.min')] }, { '<': [v('edited.max'), v('released.max')] }],
  },
  differ('released.step', 'edited.step'),
  { and: [{ '===': [v('edited.price'), 0] }, { '!==': [v('released.price'), 0] }] },
];

export const jsonLogicContenders = pairwise('json-logic-js', (pair) => {
  let count = 0;
  for (const rule of RULES) if (jsonLogic.apply(rule, pair)) count++;
  return count;
});
