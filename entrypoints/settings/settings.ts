import { browser } from 'wxt/browser';
import type { Site } from '../../form/product';
import type { Level } from '../../rules/rule';

export interface Settings {
  /** `guess`: from the address of the page. */
  site: Site | 'guess';
  /** By rule id, where the seller wants another level than the rule's own. */
  levels: Record<string, Level | 'off'>;
  /** Days after its last edit that a draft is kept. */
  retentionDays: number;
  /** Versions of one draft, drafts altogether, and million bytes altogether that are kept at most. */
  mostVersions: number;
  mostDrafts: number;
  mostMegabytes: number;
  /** Keep drafts of private windows. */
  privateWindows: boolean;
}

export const DEFAULTS: Settings = {
  site: 'guess',
  levels: {},
  retentionDays: 90,
  mostVersions: 50,
  mostDrafts: 2_000,
  mostMegabytes: 500,
  privateWindows: false,
};

/** The numbers that a seller may set, each with its least and its greatest value. */
export const RANGES = {
  retentionDays: [1, 3_650],
  mostVersions: [1, 500],
  mostDrafts: [1, 10_000],
  mostMegabytes: [1, 100_000],
} as const satisfies Partial<Record<keyof Settings, readonly [number, number]>>;
export type NumberSetting = keyof typeof RANGES;
const NUMBERS = Object.keys(RANGES) as NumberSetting[];

const KEY = 'settings';
/** Named here once more, because the model's own list brings the whole of zod along. */
const SITES: readonly Settings['site'][] = ['guess', 'intl', 'eu', 'cn'];

/** What holds now: the seller's choices over the administrator's over the defaults. */
export async function getSettings(): Promise<Settings> {
  const [managed, own] = await Promise.all([managedSettings(), ownSettings()]);
  return { ...DEFAULTS, ...managed, ...own, levels: { ...managed.levels, ...own.levels } };
}

/** Keeps the seller's choices; what is not named stays as it was. */
export async function setSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await ownSettings()), ...change } });
}

/** Calls back whenever what holds has changed; the answer ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = async (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) changed(await getSettings());
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

const ownSettings = async () => parseSettings((await browser.storage.local.get(KEY))[KEY]);

/** A browser without an administrator's settings refuses the question. */
const managedSettings = async () => parseSettings(await browser.storage.managed.get().catch(() => undefined));

/** Keeps what it understands of stored settings. By hand, because content scripts carry this file too. */
export function parseSettings(stored: unknown): Partial<Settings> {
  const given = record(stored);
  return {
    ...oneOf('site', given.site, SITES),
    levels: parseLevels(record(given.levels)),
    ...parseNumbers(given),
    ...oneOf('privateWindows', given.privateWindows, [true, false] as const),
  };
}

const parseNumbers = (given: Record<string, unknown>): Partial<Record<NumberSetting, number>> =>
  Object.fromEntries(
    NUMBERS.filter((key) => isWithin(given[key], RANGES[key])).map((key) => [key, given[key]]),
  );

const parseLevels = (stored: Record<string, unknown>): Settings['levels'] =>
  Object.assign(
    {},
    ...Object.entries(stored).map(([rule, level]) =>
      oneOf(rule, level, ['error', 'warning', 'note', 'off'] as const),
    ),
  );

const oneOf = <K extends string, T>(key: K, value: unknown, allowed: readonly T[]): { [key in K]?: T } => {
  const found = allowed.find((one) => one === value);
  return found === undefined ? {} : ({ [key]: found } as { [key in K]: T });
};

const isWithin = (value: unknown, [least, most]: readonly [number, number]): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
