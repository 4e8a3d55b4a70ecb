import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules';
import { CASES } from './cases';
import { testRule } from './rule-tester';

for (const rule of RULES) {
  const cases = CASES.find((table) => table.rule === rule.id);
  if (cases) testRule(rule, cases);
}

describe('the catalogue', () => {
  it('has a table for every rule, and a rule for every table', () => {
    expect(CASES.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('names each rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
