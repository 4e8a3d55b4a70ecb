import type { FieldPath, FieldValue } from '../../form/product';

/** One field that a restore could not put back; `reason` is a key of `locales/` under `restore`. */
export interface ShownMiss {
  path: string;
  field: FieldPath['field'];
  spec?: string;
  reason: string;
  /** What the page said when it refused it. */
  says?: string;
  /** What it should hold, to be read and to be copied. */
  text?: string;
  copy?: string;
}

/** A field that holds something newer than the draft: what was released then and is now, what form and draft hold. */
export interface ShownClash {
  path: string;
  field: FieldPath['field'];
  spec?: string;
  base?: FieldValue;
  released?: FieldValue;
  form: FieldValue;
  draft: FieldValue;
}

/** Where a restore stands. */
export type RestoreView =
  | { kind: 'idle' }
  /** `left-to-page`: the form's own script took it over. */
  | { kind: 'opening' | 'left-to-page'; product: string }
  | { kind: 'restoring'; product: string; progress?: { done: number; all: number } }
  /** `others`: so many changes of the draft go back, or went back, without a question. */
  | { kind: 'asking'; product: string; clashes: ShownClash[]; others: number }
  | {
      kind: 'done';
      product: string;
      restored: number;
      missed: ShownMiss[];
      canUndo?: boolean;
      undone?: boolean;
    }
  /** `reason`: a key of `locales/` under `ui.popup`. */
  | { kind: 'failed'; reason: string };
