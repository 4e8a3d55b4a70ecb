import type { Comparison } from '../../components/compare/comparison';
import { compareDraft } from '../../components/words/lines';
import { DraftFault } from '../../drafts/fault';
import { readDraft } from '../../drafts/store';

/** A draft, or one of its versions, beside the released form it was edited from. */
export async function comparisonOf(draftId: string, versionId: string | undefined): Promise<Comparison> {
  const { draft, baseline, versions } = await readDraft(draftId);
  const version = versions.find(({ id }) => id === versionId);
  if (!baseline || (versionId !== undefined && !version)) throw new DraftFault('not_found');
  return {
    product: draft.product.name,
    savedAt: version?.at ?? draft.savedAt,
    releasedSeenAt: baseline.seenAt,
    parts: compareDraft(baseline.form, version?.changes ?? draft.changes),
  };
}
