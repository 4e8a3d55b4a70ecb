import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pathText } from '../../form/product';
import { createChecker } from '../../rules/engine';
import type { Finding, Fix, Rule, RuleContext } from '../../rules/rule';
import type { EditCase, ExpectedFinding, InvalidCase, RuleCases } from './rule-case';
import { formsOf, read, write } from './sample';
import { siteOf } from './site-of';

/** Runs a rule's table: silence on the valid edits, exactly the listed findings on the others, and what each fix does. */
export function testRule(rule: Rule, { valid, invalid }: RuleCases): void {
  describe(rule.id, () => {
    it('has no case twice, and enough of both kinds', () => {
      const all = [...valid, ...invalid];
      const edits = all.map(({ name: _name, ...edit }) => ({ ...edit, findings: undefined }));
      edits.forEach((edit, at) => {
        const twin = edits.findIndex((other) => isDeepStrictEqual(other, edit));
        expect(twin, `“${all[at]?.name}” repeats “${all[twin]?.name}”`).toBe(at);
      });
      expect(new Set(all.map(({ name }) => name)).size, 'names').toBe(all.length);
      const enough = Object.values(rule.levels).includes('error') ? 4 : 2;
      expect(valid.length).toBeGreaterThanOrEqual(enough);
      expect(invalid.length).toBeGreaterThanOrEqual(enough);
    });

    for (const edit of valid) {
      it(`leaves alone: ${edit.name}`, () => expect(findingsOf(rule, edit).map(tell)).toEqual([]));
    }
    for (const edit of invalid) {
      it(`flags: ${edit.name}`, () => {
        expect(findingsOf(rule, edit).map(tell)).toEqual(edit.findings.map(complete));
        tryFixes(rule, edit);
      });
    }
  });
}

function tryFixes(rule: Rule, edit: InvalidCase): void {
  const { released, edited } = formsOf(edit);
  for (const finding of findingsOf(rule, edit)) {
    for (const fix of finding.fixes ?? []) {
      if (fix.kind !== 'put-back') continue;
      const path = pathText(fix.path);
      const fixed = structuredClone(edited);
      write(fixed, { [path]: fix.value });
      expect(read(fixed, path), 'puts the released value back').toEqual(read(released, path));
      const left = createChecker([rule], contextOf(rule, edit)).all(released, fixed);
      expect(
        left.map(({ at }) => pathText(at)),
        'clears its finding',
      ).not.toContain(path);
    }
  }
}

const findingsOf = (rule: Rule, edit: EditCase): readonly Finding[] => {
  const { released, edited } = formsOf(edit);
  return createChecker([rule], contextOf(rule, edit)).all(released, edited);
};

const contextOf = (rule: Rule, edit: EditCase): RuleContext => ({
  site: siteOf(rule, edit),
  released: !edit.unreleased,
  ...edit.knowing,
});

const tell = ({ at, level, message, specName, fixes = [] }: Finding): ExpectedFinding => ({
  at: pathText(at),
  level,
  message: message.id,
  args: message.args ?? [],
  specName,
  fixes: fixes.map(tellFix),
});

const tellFix = (fix: Fix): string => (fix.kind === 'go-to' ? fix.page : fix.kind);

const complete = (finding: ExpectedFinding): ExpectedFinding => ({
  ...finding,
  args: finding.args ?? [],
  specName: finding.specName,
  fixes: finding.fixes ?? [],
});
