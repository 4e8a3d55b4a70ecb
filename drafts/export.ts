import * as z from 'zod/mini';
import { type Reading, reading } from './database';
import type { Draft } from './draft';
import {
  ExportedBaseline,
  ExportedDraft,
  ExportedVersion,
  type ExportFile,
  MAX_EXPORT_BYTES,
} from './export-file';
import { DraftFault } from './fault';
import { lock } from './passphrase';
import { type DraftSummary, fromSummary } from './summary';
import { versionsOf } from './versions';
import { sameWindow, type WindowKind } from './window';

export interface ExportOptions extends WindowKind {
  /** Only these drafts; without it all of this kind of window. Deleted ones are never exported. */
  ids?: readonly string[];
  passphrase?: string;
}

/** The JSON of an export file: the drafts, what they were edited from, and their versions. */
export async function exportDrafts(options: ExportOptions = {}): Promise<string> {
  const content = await reading(['drafts', 'changes', 'versions', 'baselines'], (transaction) =>
    collect(transaction, options),
  );
  const plain = JSON.stringify(content);
  const text = options.passphrase ? JSON.stringify(await lock(plain, options.passphrase)) : plain;
  if (new Blob([text]).size > MAX_EXPORT_BYTES) throw new DraftFault('export_huge');
  return text;
}

async function collect(transaction: Reading, { ids, incognito }: ExportOptions): Promise<ExportFile> {
  const wanted = (summary: DraftSummary) =>
    !summary.deletedAt && sameWindow(summary, { incognito }) && (ids?.includes(summary.id) ?? true);
  const summaries = (await transaction.objectStore('drafts').getAll()).filter(wanted);
  const drafts = sound(ExportedDraft, await eachOf(summaries, (summary) => draftOf(transaction, summary)));
  const byDraft = transaction.objectStore('versions').index('draft');
  const versions = await eachOf(drafts, ({ id }) => byDraft.getAll(versionsOf(id)));
  const baselineIds = [...new Set(drafts.map(({ baselineId }) => baselineId))];
  const baselines = await eachOf(baselineIds, (id) => transaction.objectStore('baselines').get(id));
  return {
    format: 'redline-drafts',
    version: 1,
    exportedAt: new Date().toISOString(),
    baselines: sound(ExportedBaseline, baselines),
    drafts,
    versions: sound(ExportedVersion, versions.flat()),
  };
}

async function draftOf(transaction: Reading, summary: DraftSummary): Promise<Draft | undefined> {
  const stored = await transaction.objectStore('changes').get(summary.id);
  return stored && fromSummary(summary, stored.changes);
}

const eachOf = <T, R>(items: T[], read: (item: T) => Promise<R>): Promise<R[]> =>
  Promise.all(items.map(read));

/** Only what an import will take: one damaged record must not spoil the whole file. */
const sound = <T extends z.ZodMiniType>(schema: T, records: unknown[]): z.infer<T>[] =>
  records.flatMap((record) => z.safeParse(schema, record).data ?? []);
