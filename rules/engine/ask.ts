import type { ProductForm, Spec } from '../../form/product';
import type { Finding, Report, RuleContext, SpecCheckContext } from '../rule';
import type { DifferenceTracker } from './differences';
import type { ActiveRule } from './plan';

const NONE: readonly Finding[] = [];

/** What a rule finds in the product or, if it is a rule about specifications, in the one that it is given. */
export function ask(
  { rule, level }: ActiveRule,
  known: SpecCheckContext,
  was?: Spec,
  is?: Spec,
): readonly Finding[] {
  if (rule.locksReleased && !known.released) return NONE;
  let findings = NONE;
  const report = (found: Report): void => {
    const specName = found.at.spec === undefined ? undefined : nameOf(found.at.spec, known);
    const finding: Finding = { ...found, rule: rule.id, level };
    findings = [...findings, specName === undefined ? finding : { ...finding, specName }];
  };
  if (rule.scope === 'product') {
    rule.check(known.releasedForm, known.editedForm, report, known);
  } else {
    // One that is neither released nor new was never seen before: nothing is known of what changed in it.
    if (is && (was || (is.state === 'new' && !rule.locksReleased))) rule.check(was, is, report, known);
  }
  return findings;
}

/** The name that a specification is known by. */
function nameOf(spec: string, { releasedForm, editedForm }: SpecCheckContext): string | undefined {
  return nameIn(spec, releasedForm) ?? nameIn(spec, editedForm);
}

/** A specification's name in a form; undefined when it has none there. */
export function nameIn(spec: string, form: ProductForm): string | undefined {
  const name = form.specs[spec]?.fields['spec.name'];
  return typeof name === 'string' ? name.trim() || undefined : undefined;
}

/** What the rules are handed about two forms. */
export function knowForms(
  context: RuleContext,
  releasedForm: ProductForm,
  editedForm: ProductForm,
  differences: DifferenceTracker,
): SpecCheckContext {
  const facts = new Map<unknown, unknown>();
  return {
    ...context,
    releasedForm,
    editedForm,
    differences,
    changedCount: differences.count(),
    fact<T>(of: (released: ProductForm) => T): T {
      if (!facts.has(of)) facts.set(of, of(releasedForm));
      return facts.get(of) as T;
    },
  };
}
