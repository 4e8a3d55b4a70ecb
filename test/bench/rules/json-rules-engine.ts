import { type ConditionProperties, Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Contender } from './contender';
import type { Pair } from './form';

const is = (fact: string, operator: string, value: unknown): ConditionProperties => ({
  fact,
  operator,
  value,
});
const asReleased = (field: string): unknown => ({ fact: `released.${field}` });

const BROKEN: Record<string, TopLevelCondition> = {
  deleted: { all: [is('edited.present', 'notEqual', asReleased('present'))] },
  added: { all: [is('edited.oneTime', 'notEqual', asReleased('oneTime'))] },
  removed: { all: [is('edited.yearly', 'notEqual', asReleased('yearly'))] },
  supervision: {
    all: [is('saas', 'equal', true), is('supervision.edited', 'notEqual', { fact: 'supervision.released' })],
  },
  trial: { all: [is('saas', 'equal', true), is('edited.trial', 'notEqual', asReleased('trial'))] },
  range: {
    any: [
      is('edited.min', 'greaterThan', asReleased('min')),
      is('edited.max', 'lessThan', asReleased('max')),
    ],
  },
  step: { all: [is('edited.step', 'notEqual', asReleased('step'))] },
  price: { all: [is('edited.price', 'equal', 0), is('released.price', 'notEqual', 0)] },
};

const engine = new Engine(
  Object.entries(BROKEN).map(([type, conditions]) => ({ conditions, event: { type } })),
);

async function judge({ saas, supervision, released, edited }: Pair): Promise<number> {
  const facts: Record<string, unknown> = {
    saas,
    'supervision.released': supervision.released,
    'supervision.edited': supervision.edited,
  };
  for (const [field, value] of Object.entries(released)) facts[`released.${field}`] = value;
  for (const [field, value] of Object.entries(edited)) facts[`edited.${field}`] = value;
  return (await engine.run(facts)).events.length;
}

export const jsonRulesEngineContenders: Contender[] = [
  {
    name: 'json-rules-engine',
    scope: 'changed',
    start:
      ({ pairs }) =>
      (at) => {
        const pair = pairs[at];
        return pair ? judge(pair) : 0;
      },
  },
  {
    name: 'json-rules-engine',
    scope: 'whole',
    start:
      ({ pairs }) =>
      async () => {
        let count = 0;
        for (const pair of pairs) count += await judge(pair);
        return count;
      },
  },
];
