import { create, enforce, test } from 'vest';
import type { Contender } from './contender';
import type { Pair } from './form';

const makeSuite = () =>
  create(({ saas, supervision, released, edited }: Pair) => {
    test('present', 'deleted', () => {
      enforce(edited.present).equals(released.present);
    });
    test('oneTime', 'added', () => {
      enforce(edited.oneTime).equals(released.oneTime);
    });
    test('yearly', 'removed', () => {
      enforce(edited.yearly).equals(released.yearly);
    });
    test('supervision', 'locked', () => {
      if (saas) enforce(supervision.edited).equals(supervision.released);
    });
    test('trial', 'locked', () => {
      if (saas) enforce(edited.trial).equals(released.trial);
    });
    test('range', 'narrowed', () => {
      enforce(edited.min).lessThanOrEquals(released.min);
      enforce(edited.max).greaterThanOrEquals(released.max);
    });
    test('step', 'locked', () => {
      enforce(edited.step).equals(released.step);
    });
    test('price', 'zero', () => {
      enforce(edited.price).notEquals(0);
    });
  });

/** Which of its tests a changed field concerns. */
const TESTS: Readonly<Record<string, string[]>> = {
  'spec.billing': ['oneTime', 'yearly'],
  'spec.trial': ['trial'],
  'spec.quantity.min': ['range'],
  'spec.quantity.max': ['range'],
  'spec.price.yearly': ['price'],
};

/** One suite for each specification, as it remembers what it found: a change runs only the tests that it concerns. */
export const vestContenders: Contender[] = [
  {
    name: 'vest',
    scope: 'changed',
    start({ pairs }) {
      const suites = new Map<Pair, ReturnType<typeof makeSuite>>();
      return (at, { field }) => {
        const pair = pairs[at];
        if (!pair) return 0;
        const suite = suites.get(pair) ?? makeSuite();
        suites.set(pair, suite);
        return suite.focus({ only: TESTS[field] ?? [] }).run(pair).errorCount;
      };
    },
  },
  {
    name: 'vest',
    scope: 'whole',
    start({ pairs }) {
      const suite = makeSuite();
      return () => pairs.reduce((count, pair) => count + suite.run(pair).errorCount, 0);
    },
  },
];
