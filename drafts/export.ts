import { type Reading, reading } from './database';
import type { Baseline } from './draft';
import { type ExportFile, MAX_EXPORT_BYTES } from './export-file';
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
  const summaries = (await transaction.objectStore('drafts').getAll()).filter(
    (summary) =>
      !summary.deletedAt && sameWindow(summary, { incognito }) && (ids?.includes(summary.id) ?? true),
  );
  const [drafts, versions, baselines] = await Promise.all([
    Promise.all(summaries.map((summary) => draftOf(transaction, summary))),
    Promise.all(
      summaries.map(({ id }) => transaction.objectStore('versions').index('draft').getAll(versionsOf(id))),
    ),
    baselinesOf(transaction, summaries),
  ]);
  return {
    format: 'redline-drafts',
    version: 1,
    exportedAt: new Date().toISOString(),
    baselines,
    drafts: drafts.flat(),
    versions: versions.flat(),
  };
}

async function draftOf(transaction: Reading, summary: DraftSummary) {
  const stored = await transaction.objectStore('changes').get(summary.id);
  return stored ? [fromSummary(summary, stored.changes)] : [];
}

async function baselinesOf(transaction: Reading, summaries: DraftSummary[]): Promise<Baseline[]> {
  const ids = [...new Set(summaries.map(({ baselineId }) => baselineId))];
  const found = await Promise.all(ids.map((id) => transaction.objectStore('baselines').get(id)));
  return found.filter((baseline) => baseline !== undefined);
}
