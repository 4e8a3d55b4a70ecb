import type { FieldPath, FieldValue, Site } from '../../form/product';
import type { Level } from '../../rules/rule';

/** A field in an example: of the product, of a specification by its name, or of the new one, which has none. */
export interface Place {
  field: FieldPath['field'];
  spec?: string | null;
}

/** One thing that is so in an example, or that the seller does. */
export type Fact =
  | { kind: 'was'; at: Place; value: FieldValue }
  | { kind: 'unseen'; at: Place }
  | { kind: 'discontinued'; specs: string[] }
  | { kind: 'edited'; at: Place; before?: FieldValue; after: FieldValue }
  | { kind: 'deleted'; spec: string }
  | { kind: 'added'; fields: [FieldPath['field'], FieldValue][] }
  | { kind: 'pictures' }
  | { kind: 'dialog'; open: boolean }
  | { kind: 'url'; url: string };

/** An edit of a rule's test table, to be told in any language. */
export interface Example {
  site?: Site;
  unreleased?: boolean;
  facts: Fact[];
  findings: { at: Place; level: Level; message: string; args: string[] }[];
}

/** What a rule's table shows of it. */
export interface RuleExamples {
  /** Ids of its messages, in the order of its texts. */
  messages: string[];
  /** Its ways out that are buttons: a kind of fix, or a page of the console. */
  ways: string[];
  flagged: Example[];
  leftAlone: Example[];
}
