import type {
  FieldPath,
  FieldValue,
  ProductField,
  ProductForm,
  Site,
  Spec,
  SpecField,
} from '../form/product';

/** `error`: the console or the review refuses it. `warning`: allowed, with an unwanted consequence. `note`: good to know. */
export type Level = 'error' | 'warning' | 'note';

/** Where a rule's fact was read; `url` is absent where only a fragment of the page was seen. */
export interface Source {
  title: string;
  url?: string;
}

/** The console's pages that a way out can point to. */
export type ConsolePage = 'my-products' | 'my-applications' | 'drafts';

/** A way out that Redline offers as a button. */
export type Fix =
  | { kind: 'put-back'; path: FieldPath; value: FieldValue }
  | { kind: 'go-to'; page: ConsolePage }
  | { kind: 'copy'; text: string };

/** A text of `locales/` under `rule.<id with _ for ->.<message id>`; `args` fill its $1, $2, … in order. */
export interface Message {
  id: string;
  args?: readonly string[];
}

/** What a rule reports. `spec` in the path is the specification's key; `field: 'spec'` stands for the whole specification. */
export interface Report {
  at: FieldPath;
  message: Message;
  fixes?: Fix[];
}

/** A report with its rule, level, and the name the specification is known by. */
export interface Finding extends Report {
  rule: string;
  level: Level;
  /** The specification's released name, or its current one when it is new. */
  specName?: string;
}

/** What every rule may know besides the two forms. */
export interface RuleContext {
  site: Site;
  /** Locks hold only for what is released. */
  released: boolean;
  /** The address customers buy a hidden product at, once it was seen. */
  storefrontUrl?: string;
  /** The description holds pictures beside its text. */
  descriptionHasPictures?: boolean;
  /** The removal dialog of My Products is open. */
  removalDialogOpen?: boolean;
}

/** How the edited form differs from the released one, kept up to date change by change so that no rule walks the form. */
export interface Differences {
  /** Fields that were seen on both sides and whose values differ: by specification key, or '' for the product's own. */
  fields: ReadonlyMap<string, ReadonlySet<FieldPath['field']>>;
  /** Keys of specifications that the released product does not have. */
  added: ReadonlySet<string>;
  /** Keys of released specifications that are gone from the edited form. */
  deleted: ReadonlySet<string>;
}

/** What a rule is handed when it runs. */
export interface CheckContext extends RuleContext {
  differences: Differences;
  /** How many fields and whole specifications differ; 0 means the form is as it was released. */
  changedCount: number;
  /** A fact that `of` works out from the released form, once for every full check. */
  fact<T>(of: (released: ProductForm) => T): T;
}

export interface SpecCheckContext extends CheckContext {
  releasedForm: ProductForm;
  editedForm: ProductForm;
}

/**
 * A rule about the form of a value (its length, its range, a file's size) reports only when that value differs
 * from the released one, or from the first seen one of a product that was never released: what KooGallery has
 * already accepted is never flagged, so an untouched form has no finding.
 * A field that was not seen on both sides causes none either, except in a new specification.
 */
interface RuleFacts {
  /** Fixed id of the catalogue; also the file's name. */
  id: string;
  /** Level by site; a site that is absent is a site where the rule does not hold. */
  levels: Partial<Record<Site, Level>>;
  source: Source;
  /** `true`: holds only for a product, or a specification, that is already released. */
  locksReleased: boolean;
}

/** A field that rules know, or a specification as a whole. */
export type RuleField = ProductField | SpecField | 'spec';

/** Runs once for the product when one of `fields` changed. `spec` in `fields` means: a specification came or went. */
export interface ProductRule extends RuleFacts {
  scope: 'product';
  fields: readonly RuleField[];
  check(
    released: ProductForm,
    edited: ProductForm,
    report: (report: Report) => void,
    context: CheckContext,
  ): void;
}

/** Runs for the one specification whose field changed, so that its cost does not grow with the table. */
export interface SpecRule extends RuleFacts {
  scope: 'spec';
  fields: readonly RuleField[];
  check(
    released: Spec | undefined,
    edited: Spec,
    report: (report: Report) => void,
    context: SpecCheckContext,
  ): void;
  /** Other specifications whose findings may change with this one's fields, by key. */
  touches?(spec: string, context: SpecCheckContext): readonly string[];
}

export type Rule = ProductRule | SpecRule;

/** Types a rule where it is written. */
export const defineRule = <R extends Rule>(rule: R): R => rule;
