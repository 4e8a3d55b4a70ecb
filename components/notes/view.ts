import type { ConsolePage, Level, Source } from '../../rules/rule';

/** One finding as it is drawn: every text is ready in the seller's language. */
export interface NoteFinding {
  /** The same for the same finding in every view. */
  key: string;
  rule: string;
  level: Level;
  field: string;
  /** The field as the seller knows it. */
  fieldName: string;
  specName?: string;
  text: string;
  whyText: string;
  source: Source;
  /** Labels of the ways out, in the order of the finding's fixes. */
  fixes: readonly string[];
  /** Belongs to no place in the page. */
  summaryOnly?: boolean;
}

/** Whether the draft is safe. `at` is ISO 8601; `sentence` says why not and what to do. */
export type Saving =
  | { state: 'none' }
  | { state: 'saving'; at?: string }
  | { state: 'saved'; at: string }
  | { state: 'unsaved'; sentence: string };

/** The production interfaces that one billing mode needs. */
export interface InterfaceCalls {
  mode: string;
  calls: readonly string[];
}

/** A restore that takes a while, or what it did. */
export type RestoreNote =
  | { kind: 'running'; done: number; all: number }
  | { kind: 'done'; sentence: string; missed: readonly MissNote[]; canUndo: boolean };

/** One value that is not back; `copy` is what a button puts on the clipboard. */
export interface MissNote {
  key: string;
  place: string;
  reason: string;
  copy?: string;
}

/** Everything Redline shows inside the seller's page. */
export interface NotesView {
  findings: readonly NoteFinding[];
  /** How many findings stand that the seller hid in this draft. */
  hidden: number;
  /** How many findings stand whose rules are switched off. */
  off: number;
  /** There is a kept draft that can be held against the released product. */
  canCompare: boolean;
  /** Save Draft was pressed: say once where the console keeps that draft, with the pages that it links to. */
  draftSaved?: readonly ConsolePage[] | undefined;
  saving: Saving;
  /** Another tab has this product's form open too. */
  elsewhere?: boolean;
  page: 'watching' | 'unrecognised' | 'paused' | 'failed';
  product?: string;
  /** Nobody could tell whether the product is released: ask. */
  askReleased: boolean;
  folded: boolean;
  scheme: 'light' | 'dark';
  /** BCP 47; for times and for screen readers. */
  locale: string;
  /** Submit was pressed with errors standing. */
  submitGate: boolean;
  /** Calls that KooGallery makes on submit; empty when it makes none. */
  checklist: readonly InterfaceCalls[];
  restore?: RestoreNote;
}

/** Looks a text up by its key, filling in $1, $2, … */
export type Translate = (key: string, args?: readonly string[]) => string;

/** What the notes need from the page, and what they tell it. */
export interface NotesPorts {
  t: Translate;
  /** The control of a finding as it is in the page now, in the shadow root's own document. */
  anchorOf(finding: NoteFinding): HTMLElement | undefined;
  /** Every control and button that no note may cover; a Set is not copied. */
  obstacles(): Iterable<Element>;
  onFix(finding: NoteFinding, fix: number): void;
  onReveal(finding: NoteFinding): void;
  onHide(finding: NoteFinding): void;
  onShowHidden(): void;
  /** Everything about the finding's rule. */
  onWholeRule(finding: NoteFinding): void;
  onCompare(): void;
  /** One of the console's own pages, in another tab. */
  onGoTo(page: ConsolePage): void;
  /** The seller has read where the console's draft is. */
  onDraftRead(): void;
  onFold(folded: boolean): void;
  onAnswerReleased(released: boolean): void;
  /** Fields that were not found in the page, to point at. */
  unseen(): readonly { field: string; name: string }[];
  onTeach(field: string): void;
  onGoBack(): void;
  onSubmitAnyway(): void;
  restore: {
    stop(): void;
    undo(): void;
    close(): void;
    copy(text: string): void;
  };
}
