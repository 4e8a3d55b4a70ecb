import type { FieldValue, ProductForm, Spec } from '../product';

/** What to write: values by path text, specifications to add, and the form whose keys the paths speak of. */
export interface WriteOrder {
  edits: Readonly<Record<string, FieldValue>>;
  added: readonly Spec[];
  /** Keys of specifications that were deleted: told, not deleted again. */
  removed: readonly string[];
  /** The released form that the values were edited from. */
  released: ProductForm;
  /** Whether a value that is neither the released one nor the draft's may be written over; by path text. */
  mayOverwrite?(path: string): boolean;
}

/** Why a value is not in its field; a key of `locales/` under `restore`. */
export type MissReason =
  | 'not_found'
  | 'no_label'
  | 'not_taken'
  | 'not_kept'
  | 'locked'
  | 'file'
  | 'newer'
  | 'no_spec'
  | 'not_added'
  | 'not_removed'
  | 'dialog_open'
  | 'dialog_refused'
  | 'not_confirmed'
  | 'step_closed'
  | 'form_gone'
  | 'cancelled';

export interface Miss {
  path: string;
  value: FieldValue;
  reason: MissReason;
  /** What the page said when it refused it. */
  says?: string;
  /** What the field holds, where that is newer than the draft. */
  now?: FieldValue;
}

export interface WriteReport {
  /** Path texts of the order. */
  restored: string[];
  missed: Miss[];
  /** What stood before in fields that were written, by path text. */
  before: Record<string, FieldValue>;
}

/** How the seller follows a restore, and stops it. */
export interface WritePorts {
  signal?: AbortSignal;
  /** So many of all values have been dealt with. */
  progress?(done: number, all: number): void;
}
