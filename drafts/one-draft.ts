import * as z from 'zod/mini';
import { reading, writing } from './database';
import { Baseline, Draft, Version } from './draft';
import { DraftFault } from './fault';
import { type DraftSummary, fromSummary } from './summary';
import { versionsOf } from './versions';

/** A draft with all that is needed to compare and restore it. */
export interface WholeDraft {
  draft: Draft;
  /** The released form it was edited from; absent when it is no longer kept. */
  baseline?: Baseline;
  /** Oldest first. */
  versions: Version[];
}

/** Reads one draft, also one that was deleted a moment ago; as it stood in a version, when one is named. */
export function readDraft(id: string, versionId?: string): Promise<WholeDraft> {
  return reading(['drafts', 'changes', 'versions', 'baselines'], async (transaction) => {
    const [summary, stored, versions] = await Promise.all([
      transaction.objectStore('drafts').get(id),
      transaction.objectStore('changes').get(id),
      transaction.objectStore('versions').index('draft').getAll(versionsOf(id)),
    ]);
    const version = versions.find((one) => one.id === versionId);
    if (!summary || !stored || (versionId !== undefined && !version)) throw new DraftFault('not_found');
    const draft = z.safeParse(Draft, fromSummary(summary, (version ?? stored).changes));
    if (!draft.success) throw new DraftFault('not_found', { cause: draft.error });
    const baseline = z.safeParse(
      Baseline,
      await transaction.objectStore('baselines').get(summary.baselineId),
    );
    const ownBaseline = baseline.data?.product.key === summary.product.key ? baseline.data : undefined;
    return {
      draft: draft.data,
      ...(ownBaseline && { baseline: ownBaseline }),
      versions: versions.filter((version) => z.safeParse(Version, version).success),
    };
  });
}

/** Marks the draft as handed in: kept until its time is up, but no longer offered for restoring. */
export const markSubmitted = (id: string): Promise<void> =>
  change(id, () => ({ submittedAt: new Date().toISOString() }));

/** A pinned draft is kept for ever. */
export const pinDraft = (id: string, pinned: boolean): Promise<void> => change(id, () => ({ pinned }));

/** Takes a draft out of every list; it can be undone until it is purged. */
export const deleteDraft = (id: string): Promise<void> =>
  change(id, ({ deletedAt }) => ({ deletedAt: deletedAt ?? new Date().toISOString() }));

/** Puts a deleted draft back as it was. */
export const undoDelete = (id: string): Promise<void> => change(id, () => ({ deletedAt: undefined }));

function change(id: string, changed: (summary: DraftSummary) => Partial<DraftSummary>): Promise<void> {
  return writing(['drafts'], async (transaction) => {
    const summary = await transaction.objectStore('drafts').get(id);
    if (!summary) throw new DraftFault('not_found');
    await transaction.objectStore('drafts').put({ ...summary, ...changed(summary) });
  });
}
