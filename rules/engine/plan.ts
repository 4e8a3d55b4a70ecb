import type { Site } from '../../form/product';
import type { Finding, Level, Rule, RuleField } from '../rule';

/** What a seller or an administrator chose instead of a rule's own level, by rule id. */
export type RuleSettings = Readonly<Record<string, Level | 'off' | undefined>>;

/** A rule that holds on the chosen site, and what it found: by specification key, or '' for the product. */
export interface ActiveRule {
  rule: Rule;
  level: Level;
  off: boolean;
  found: Map<string, readonly Finding[]>;
}

interface Runs {
  product: readonly ActiveRule[];
  spec: readonly ActiveRule[];
}

/** Which rules hold, and which of them a change of a field makes worth running again. */
export interface Plan extends Runs {
  after(field: RuleField): Runs;
}

/** A level of the seller's own does not bring a rule to a site where it does not hold. */
export function planRules(rules: readonly Rule[], site: Site, settings: RuleSettings): Plan {
  const product: ActiveRule[] = [];
  const spec: ActiveRule[] = [];
  for (const rule of rules) {
    const own = rule.levels[site];
    const chosen = settings[rule.id] ?? own;
    if (!own || !chosen) continue;
    const active = { rule, level: chosen === 'off' ? own : chosen, off: chosen === 'off', found: new Map() };
    (rule.scope === 'product' ? product : spec).push(active);
  }
  const byField = new Map<RuleField, Runs>();

  function after(field: RuleField): Runs {
    const names = ({ rule }: ActiveRule) => rule.fields.includes(field);
    const known = byField.get(field);
    if (known) return known;
    const runs = { product: product.filter(names), spec: spec.filter(names) };
    byField.set(field, runs);
    return runs;
  }

  return { product, spec, after };
}
