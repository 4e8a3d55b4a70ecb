import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProductForm, parsePath, pathText, type Spec } from '../../form/product';
import { RULES, SUMMARY_ONLY } from '../../rules';
import { createChecker } from '../../rules/engine';
import { context, released, steps, take, typing } from './edits';
import { SAMPLE, write } from './sample';

const check = (
  from: ProductForm,
  to: ProductForm,
  about: { site: 'intl' | 'eu' | 'cn'; released: boolean },
) => createChecker(RULES, about).all(from, to);

// Hundreds of forms take their time on a busy machine.
describe('whatever the form', { timeout: 60_000 }, () => {
  it('an unchanged form has no finding', () => {
    fc.assert(
      fc.property(released, steps, context, (from, edits, about) => {
        for (const step of edits) take(from, SAMPLE, step);
        for (const spec of Object.values(from.specs)) if (spec.state === 'new') spec.state = 'released';
        expect(check(from, structuredClone(from), about)).toEqual([]);
      }),
    );
  });

  it('undoing every edit clears every finding', () => {
    fc.assert(
      fc.property(released, steps, context, (from, edits, about) => {
        const form = structuredClone(from);
        const checker = createChecker(RULES, about);
        checker.all(from, form);
        for (const step of edits) {
          const change = take(form, from, step);
          if (change) checker.change(form, change);
        }
        for (const [field, value] of Object.entries(from.fields)) {
          write(form, { [field]: value });
          checker.change(form, parsePath(field));
        }
        for (const spec of ['extra', 'further']) {
          delete form.specs[spec];
          checker.change(form, { field: 'spec', spec });
        }
        for (const spec of Object.keys(from.specs)) {
          form.specs[spec] = structuredClone(from.specs[spec] as Spec);
          checker.change(form, { field: 'spec', spec });
        }
        expect(checker.change(form, { field: 'name' })).toEqual([]);
        expect(checker.changedCount).toBe(0);
      }),
    );
  });

  it('findings after each change equal those of a full check, in the same order', () => {
    fc.assert(
      fc.property(released, steps, context, (from, edits, about) => {
        const form = structuredClone(from);
        const checker = createChecker(RULES, about);
        checker.all(from, form);
        for (const step of edits) {
          const change = take(form, from, step);
          if (change) expect(checker.change(form, change)).toEqual(check(from, form, about));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the order of edits does not matter', () => {
    const distinct = fc.uniqueArray(typing, {
      selector: (step) => ('path' in step ? step.path : ''),
      maxLength: 25,
      size: 'max',
    });
    const shuffled = distinct.chain((edits) =>
      fc.tuple(fc.constant(edits), fc.shuffledSubarray(edits, { minLength: edits.length })),
    );
    fc.assert(
      fc.property(released, shuffled, context, (from, orders, about) => {
        const [one, other] = orders.map((edits) => {
          const form = structuredClone(from);
          const checker = createChecker(RULES, about);
          let findings = checker.all(from, form);
          for (const step of edits) {
            const change = take(form, from, step);
            if (change) findings = checker.change(form, change);
          }
          return findings;
        });
        expect(one).toEqual(other);
      }),
    );
  });

  it('a field that was never seen causes no finding at its place', () => {
    fc.assert(
      fc.property(
        released,
        fc.array(typing, { maxLength: 25, size: 'max' }),
        context,
        (from, edits, about) => {
          const form = structuredClone(from);
          const unseen = new Set<string>();
          for (const step of edits) {
            if (step.kind !== 'type' || !take(form, from, step)) continue;
            const { field, spec } = parsePath(step.path);
            Reflect.deleteProperty(
              spec === undefined ? from.fields : (from.specs[spec] as Spec).fields,
              field,
            );
            unseen.add(step.path);
          }
          const places = check(from, form, about)
            .filter(({ rule }) => !SUMMARY_ONLY.has(rule))
            .map(({ at }) => pathText(at));
          for (const path of unseen) expect(places).not.toContain(path);
        },
      ),
    );
  });
});
