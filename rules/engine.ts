import { type FieldPath, isOtherField, type ProductForm, type Spec } from '../form/product';
import { ask, knowForms, nameIn } from './engine/ask';
import { trackDifferences } from './engine/differences';
import { listFindings, sameFindings } from './engine/findings';
import { orderFindings } from './engine/order';
import { type ActiveRule, planRules, type RuleSettings } from './engine/plan';
import type { Finding, Rule, RuleContext } from './rule';

export interface Checker {
  /** Checks everything: at first, and whenever more than single fields may have changed. */
  all(released: ProductForm, edited: ProductForm): readonly Finding[];
  /** Checks again what one change can alter. `field: 'spec'` says that the specification came or went. */
  change(edited: ProductForm, change: FieldPath): readonly Finding[];
  /** Takes another site, other settings or new knowledge about the product, and checks everything again. */
  renew(context: RuleContext, settings?: RuleSettings): readonly Finding[];
  /** How many findings stand whose rules are switched off. */
  readonly silenced: number;
  /** How many fields and whole specifications differ from the released form. */
  readonly changedCount: number;
}

const NOTHING: ProductForm = { fields: {}, specs: {} };

/**
 * Holds a form against its released self. The lists it returns are in the form's order, and the same object as before
 * when nothing changed. The edited form may be changed in place between calls; nothing of it is kept.
 */
export function createChecker(
  rules: readonly Rule[],
  context: RuleContext,
  settings: RuleSettings = {},
): Checker {
  const differences = trackDifferences();
  const order = orderFindings(rules);
  const list = listFindings(order.of);
  let plan = planRules(rules, context.site, settings);
  let known = knowForms(context, NOTHING, NOTHING, differences);
  let silenced = 0;

  function all(released: ProductForm, edited: ProductForm): readonly Finding[] {
    differences.start(released, edited);
    order.start(released, edited);
    known = knowForms(context, released, edited, differences);
    silenced = 0;
    const specs = Object.keys(edited.specs);
    const found = [
      ...plan.product.flatMap((active) => checkFirst(active, [''])),
      ...plan.spec.flatMap((active) => checkFirst(active, specs)),
    ];
    list.restart(found);
    return list.shown;
  }

  function checkFirst(active: ActiveRule, specs: readonly string[]): readonly Finding[] {
    active.found.clear();
    for (const spec of specs) {
      const now = ask(active, known, known.releasedForm.specs[spec], known.editedForm.specs[spec]);
      if (now.length > 0) active.found.set(spec, now);
    }
    const found = [...active.found.values()].flat();
    if (active.off) silenced += found.length;
    return active.off ? [] : found;
  }

  function checkAgain(active: ActiveRule, spec: string, was?: Spec, is?: Spec): void {
    const now = ask(active, known, was, is);
    const before = active.found.get(spec);
    if (now.length === 0 && !before) return;
    if (before && sameFindings(before, now)) return;
    if (now.length > 0) active.found.set(spec, now);
    else active.found.delete(spec);
    if (active.off) silenced += now.length - (before?.length ?? 0);
    else list.replace(before ?? [], now);
  }

  function change(edited: ProductForm, { field, spec }: FieldPath): readonly Finding[] {
    if (isOtherField(field)) return list.shown;
    if (field.startsWith('spec') && spec === undefined) return all(known.releasedForm, edited);
    differences.follow(edited, { field, spec });
    known.editedForm = edited;
    known.changedCount = differences.count();
    const cameOrWent = field === 'spec' && spec !== undefined;
    if (cameOrWent && edited.specs[spec]) order.arrive(spec);
    const runs = plan.after(field);
    for (const active of runs.product) checkAgain(active, '');
    if (spec === undefined) {
      if (runs.spec.length > 0) for (const key of Object.keys(edited.specs)) checkSpec(runs.spec, key);
    } else {
      const whole = cameOrWent || (field === 'spec.name' && !nameIn(spec, known.releasedForm));
      checkSpec(whole ? plan.spec : runs.spec, spec);
      checkTouched(whole ? plan.spec : runs.spec, spec);
    }
    if (cameOrWent && !edited.specs[spec]) order.leave(spec);
    return list.shown;
  }

  function checkSpec(rules: readonly ActiveRule[], spec: string): void {
    const was = known.releasedForm.specs[spec];
    const is = known.editedForm.specs[spec];
    for (const active of rules) checkAgain(active, spec, was, is);
  }

  /** Other specifications whose findings hang on this one. */
  function checkTouched(rules: readonly ActiveRule[], spec: string): void {
    for (const active of rules) {
      if (active.rule.scope === 'product' || !active.rule.touches) continue;
      for (const other of active.rule.touches(spec, known)) checkSpec([active], other);
    }
  }

  return {
    all,
    change,
    renew(nowContext, nowSettings = settings) {
      context = nowContext;
      settings = nowSettings;
      plan = planRules(rules, context.site, settings);
      return all(known.releasedForm, known.editedForm);
    },
    get silenced() {
      return silenced;
    },
    get changedCount() {
      return known.changedCount;
    },
  };
}
