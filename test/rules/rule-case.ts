import type { FieldValue, Site, Spec } from '../../form/product';
import type { Level, RuleContext } from '../../rules/rule';

/** Values by `pathText`. */
export type Values = Readonly<Record<string, FieldValue>>;

/** One edit of the sample product, as plain data: the tests run it, and the rule's page shows it. */
export interface EditCase {
  /** What the seller does, in a few words. */
  name: string;
  /** Without one: International, or the first site where the rule holds. */
  site?: Site;
  /** The product was never released. */
  unreleased?: boolean;
  /** What the product was released with, where that is not the sample's value. */
  given?: Values;
  /** Fields of the sample that the form did not show. */
  unseen?: readonly string[];
  /** Specifications that are removed from the catalog. */
  discontinued?: readonly string[];
  /** What is known besides the form. */
  knowing?: Partial<RuleContext>;
  edit?: Values;
  remove?: readonly string[];
  /** Fields of new specifications by their key. */
  add?: Readonly<Record<string, Spec['fields']>>;
}

/** A finding as a table says it: its place as `pathText`, its fixes as `put-back` or the page they lead to. */
export interface ExpectedFinding {
  at: string;
  level: Level;
  message: string;
  args?: readonly string[];
  specName?: string;
  fixes?: readonly string[];
}

export interface InvalidCase extends EditCase {
  findings: readonly ExpectedFinding[];
}

/** A rule's table: edits it leaves alone, and edits it flags. */
export interface RuleCases {
  rule: string;
  valid: readonly EditCase[];
  invalid: readonly InvalidCase[];
}
