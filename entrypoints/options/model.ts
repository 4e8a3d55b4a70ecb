import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { LessonImport, OptionsState, TaughtRow } from '../../components/options/options-state';
import type { ImportView } from '../../components/popup/popup-state';
import { readUsage } from '../../drafts/store';
import type { TaughtField } from '../../form/naming/lesson';
import { RULES } from '../../rules';
import { type WatchedAddresses, watchedAddresses } from '../settings/addresses';
import { getLessons, lessonId } from '../settings/lessons';
import { limitsOf } from '../settings/limits-of';
import { DEFAULTS, getSettings, type Settings } from '../settings/settings';

export const settings = signal<Settings>(DEFAULTS);
export const addresses = signal<WatchedAddresses>({ builtIn: [], added: [] });
export const addressFault = signal<string | undefined>(undefined);
export const asked = signal<OptionsState['asked']>(undefined);
export const stored = signal<OptionsState['stored']>(undefined);
export const importView = signal<ImportView>({ kind: 'choose' });
export const lessons = signal<TaughtField[]>([]);
export const lessonImport = signal<LessonImport>({ kind: 'choose' });
export const said = signal('');

export const state = computed<OptionsState>(() => ({
  site: settings.value.site,
  rules: RULES.map(({ id, levels, source }) => ({
    id,
    levels,
    ...(source.url && { url: source.url }),
    ...(settings.value.levels[id] && { chosen: settings.value.levels[id] }),
  })),
  addresses: addresses.value,
  addressFault: addressFault.value,
  limits: limitsOf(settings.value),
  asked: asked.value,
  privateWindows: settings.value.privateWindows,
  stored: stored.value,
  taught: lessons.value.map(taughtRow),
  lessonImport: lessonImport.value,
  said: said.value,
}));

/** A lesson as a row shows it. */
export const taughtRow = (taught: TaughtField): TaughtRow => ({
  id: lessonId(taught),
  address: taught.address,
  field: taught.lesson.field,
  ...(taught.lesson.label !== undefined && { label: taught.lesson.label }),
  column: taught.lesson.part === 'column',
  at: taught.at,
});

export async function readLessons(): Promise<void> {
  lessons.value = await getLessons();
}

export async function readSettings(): Promise<void> {
  settings.value = await getSettings();
}

export async function readAddresses(): Promise<void> {
  addresses.value = await watchedAddresses();
}

/** Drafts that cannot be counted are told in the popup; the options work without. */
export async function readStored(): Promise<void> {
  // With the permission both browsers leave an extension's storage alone; not all of them say so when asked.
  const [usage, isExempt] = await Promise.all([
    readUsage().catch(() => undefined),
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
  ]);
  stored.value = usage && { ...usage, persisted: usage.persisted || isExempt };
}
