import type { VersionReason } from '../../drafts/draft';
import type { DraftState } from '../../drafts/list';
import type { ReleaseStatus } from '../../form/product';
import type { Line } from '../words/lines';
import type { RestoreView } from './restore-view';

/** By field key: what can be pointed at because it was not found, and what was taught and is not there now. */
export interface Teaching {
  unseen: string[];
  lost: string[];
}

/** What the popup can say about the tab it was opened on. */
export type PageView =
  | { kind: 'asking' }
  | {
      kind: 'watching';
      product: string;
      productKey?: string;
      status: ReleaseStatus;
      /** Another tab has this product's form open too. */
      elsewhere?: boolean;
      /** Its specifications stand in a frame of their own, which is not read. */
      specsApart?: boolean;
      counts: Record<'error' | 'warning' | 'note', number>;
      teaching: Teaching;
    }
  /** By field key: what was looked for and found, and what was not. */
  | { kind: 'unrecognised'; found: string[]; missing: string[]; teaching: Teaching }
  | { kind: 'no-form'; teaching: Teaching }
  | { kind: 'paused' | 'failed' | 'silent' | 'other' }
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
  /** The step, tab or dialog that was in view. */
  step?: string;
  changeCount: number;
  changes: ShownChange[];
  submitted: boolean;
  pinned: boolean;
  deleted: boolean;
}

/** Which drafts the list is narrowed to. */
export interface DraftFilter {
  search: string;
  productKey?: string | undefined;
  state: DraftState;
}

/** One state on a draft's timeline, with its differences to the state before and to the released product. */
export interface TimelineEntry {
  /** Absent for what the draft holds now. */
  id?: string;
  at: string;
  reason?: VersionReason;
  name?: string;
  pinned: boolean;
  /** Changes against the released product. */
  count: number;
  sinceBefore: ShownChange[];
  sinceReleased: ShownChange[];
}

/** A draft's timeline, newest first. */
export interface HistoryView {
  draftId: string;
  product: string;
  against: 'before' | 'released';
  entries: TimelineEntry[];
}

/** What an import would add, before anything is kept. */
export interface ImportPreview {
  file: string;
  /** Drafts that are not here yet. */
  added: number;
  /** Drafts that are here with other content: they come in beside it. */
  copies: number;
  /** Drafts that were deleted here: they come back. */
  restored: number;
  /** Drafts that are here already. */
  known: number;
  versions: number;
  /** Products of the drafts that come in. */
  products: string[];
  /** How many drafts there would be, and how many may be kept, when that is more than may. */
  beyond?: { total: number; most: number };
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
  /** How many drafts match the filter, how many there are in all, and how many deleted ones beside them. */
  found: number;
  total: number;
  deletedTotal: number;
  filter: DraftFilter;
  products: { key: string; name: string; count: number }[];
  /** Stored records that cannot be read, and are left out. */
  unreadable: number;
  /** The timeline in place of the list. */
  history: HistoryView | undefined;
  /** A key of `locales/` under `fault`, when drafts cannot be read. */
  fault: string | undefined;
  restore: RestoreView;
  deleted: { count: number; product: string } | undefined;
  importing: ImportView | undefined;
  /** The structure of the page's form, once it was copied. */
  report: string | undefined;
  /** The last thing that happened, for everybody who does not see it happen. */
  said: string;
  now: number;
}

export interface PopupActions {
  restore(id: string, versionId?: string): void;
  compare(id: string, versionId?: string): void;
  remove(id: string): void;
  undo(): void;
  bringBack(id: string): void;
  pin(id: string, pinned: boolean): void;
  openHistory(id: string): void;
  closeHistory(): void;
  compareWith(against: HistoryView['against']): void;
  pinVersion(id: string, pinned: boolean): void;
  /** Without a version: what the draft holds now. */
  nameVersion(id: string | undefined, name: string): void;
  exportOne(id: string, passphrase?: string): void;
  exportAll(): void;
  filter(by: Partial<DraftFilter>): void;
  showMore(): void;
  copy(text: string): void;
  /** Stops the restore under way. */
  stopRestore(): void;
  undoRestore(): void;
  /** Goes on with a restore that asked, by path text. */
  choose(choices: Record<string, 'draft' | 'released' | 'form'>): void;
  closeReport(): void;
  watchAddress(origin: string): void;
  reloadTab(): void;
  /** Lets the seller point at a field in the page. */
  teach(field: string): void;
  copyReport(): void;
  openOptions(): void;
  openImport(): void;
  /** Without a file: the same one again, now with its passphrase. */
  readFile(file: File | undefined, passphrase?: string): void;
  keepImport(): void;
  closeImport(): void;
}
