import type { DraftLimits } from '../../drafts/limits';
import type { Usage } from '../../drafts/usage';
import type { FieldPath, Site } from '../../form/product';
import type { Level } from '../../rules/rule';

export type ChosenLevel = Level | 'off';

/** One rule of the catalogue with what the seller made of it. */
export interface RuleRow {
  id: string;
  /** By site; a site that is absent is one where the rule does not hold. */
  levels: Partial<Record<Site, Level>>;
  /** Where the rule's fact can be read. */
  url?: string;
  chosen?: ChosenLevel;
}

/** One field that the seller pointed at. */
export interface TaughtRow {
  id: string;
  /** Where it holds: an origin and a route. */
  address: string;
  field: FieldPath['field'];
  /** The label, or undefined for a place without one. */
  label?: string;
  column: boolean;
  /** ISO 8601. */
  at: string;
}

/** A file of taught fields on its way in; `fault`: a key of `locales/` under `ui.options`. */
export type LessonImport =
  | { kind: 'choose' }
  | { kind: 'preview'; fresh: TaughtRow[]; known: number }
  | { kind: 'refused'; fault: string };

export interface OptionsState {
  site: Site | 'guess';
  rules: RuleRow[];
  addresses: { builtIn: { pattern: string; allowed: boolean }[]; added: string[] };
  /** Why an address was not added, as a key of `locales/` under `ui.options`. */
  addressFault: string | undefined;
  limits: DraftLimits;
  /** A limit that was chosen, but would remove something: it waits for a yes. */
  asked: { change: Partial<DraftLimits>; drafts: number; versions: number } | undefined;
  privateWindows: boolean;
  /** Absent until it was counted, or when the drafts cannot be read. */
  stored: Usage | undefined;
  taught: TaughtRow[];
  lessonImport: LessonImport;
  /** The last thing that happened, for everybody who does not see it happen. */
  said: string;
}

export interface OptionsActions {
  chooseSite(site: Site | 'guess'): void;
  /** Without a level: the rule's own. */
  chooseLevel(rule: string, level: ChosenLevel | undefined): void;
  resetLevels(): void;
  addAddress(text: string): void;
  removeAddress(origin: string): void;
  /** Asks first when it would remove something. */
  limit(change: Partial<DraftLimits>): void;
  answerLimit(yes: boolean): void;
  askPersistence(): void;
  allowPrivateWindows(allowed: boolean): void;
  /** Under the passphrase, when there is one. */
  exportAll(passphrase: string): void;
  forgetLesson(id: string): void;
  exportLessons(): void;
  readLessons(file: File | undefined): void;
  keepLessons(): void;
  closeLessons(): void;
}
