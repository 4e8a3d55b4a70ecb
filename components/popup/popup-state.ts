import type { FieldPath, ReleaseStatus } from '../../form/product';
import type { Line } from '../words/lines';

/** What the popup can say about the tab it was opened on. */
export type PageView =
  | { kind: 'asking' }
  | {
      kind: 'watching';
      product: string;
      status: ReleaseStatus;
      counts: Record<'error' | 'warning' | 'note', number>;
    }
  /** By field key: what was looked for and found, and what was not. */
  | { kind: 'unrecognised'; found: string[]; missing: string[] }
  | { kind: 'paused' | 'failed' | 'no-form' | 'silent' | 'other' }
  /** An https page whose address Redline does not watch yet. */
  | { kind: 'unwatched'; origin: string };

/** One change of a draft as a row shows it; `path` is its path text, `spec` the specification's name. */
export interface ShownChange extends Line {
  path: string;
  spec?: string;
}

/** A draft as a row shows it: `changes` are the first few of `changeCount`. */
export interface DraftEntry {
  id: string;
  product: { key: string; name: string };
  savedAt: string;
  changeCount: number;
  changes: ShownChange[];
  submitted: boolean;
  pinned: boolean;
}

/** One field that a restore could not put back; `reason` is a key of `locales/` under `restore`. */
export interface ShownMiss {
  path: string;
  field: FieldPath['field'];
  spec?: string;
  reason: string;
  /** What it should hold, to be read and to be copied. */
  text?: string;
  copy?: string;
}

/** Where a restore stands. */
export type RestoreView =
  | { kind: 'idle' }
  /** `left-to-page`: the form's own script took it over. */
  | { kind: 'opening' | 'restoring' | 'left-to-page'; product: string }
  | { kind: 'done'; product: string; restored: number; missed: ShownMiss[] }
  /** `reason`: a key of `locales/` under `ui.popup`. */
  | { kind: 'failed'; reason: string };

/** What an import would add, before anything is kept. */
export interface ImportPreview {
  file: string;
  /** Drafts that would come in, and their products. */
  fresh: number;
  products: string[];
  /** Drafts that are here already. */
  known: number;
}

/** A file that is being looked at. `fault`: a key of `locales/` under `fault`. */
export type ImportView =
  | { kind: 'choose' }
  | { kind: 'reading' }
  | { kind: 'preview'; preview: ImportPreview }
  | { kind: 'refused'; fault: string };

export interface PopupState {
  page: PageView;
  /** Those shown, newest product first; undefined until they were read. */
  drafts: DraftEntry[] | undefined;
  /** How many drafts match the search, and how many there are in all. */
  found: number;
  total: number;
  query: string;
  /** A key of `locales/` under `fault`, when drafts cannot be read. */
  fault: string | undefined;
  restore: RestoreView;
  deleted: { id: string; product: string } | undefined;
  importing: ImportView | undefined;
  /** The last thing that happened, for everybody who does not see it happen. */
  said: string;
  now: number;
}

export interface PopupActions {
  restore(id: string): void;
  compare(id: string): void;
  remove(id: string): void;
  undo(): void;
  exportOne(id: string): void;
  exportAll(): void;
  search(query: string): void;
  showMore(): void;
  copy(text: string): void;
  closeReport(): void;
  watchAddress(origin: string): void;
  reloadTab(): void;
  openOptions(): void;
  openImport(): void;
  /** Without a file: the same one again, now with its passphrase. */
  readFile(file: File | undefined, passphrase?: string): void;
  keepImport(): void;
  closeImport(): void;
}
