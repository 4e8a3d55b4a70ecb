import type { DraftLimits } from '../../drafts/limits';
import type { Settings } from './settings';

/** How much is kept, as the settings say. */
export const limitsOf = ({
  retentionDays,
  mostVersions,
  mostDrafts,
  mostMegabytes,
}: Settings): DraftLimits => ({
  days: retentionDays,
  versionsPerDraft: mostVersions,
  drafts: mostDrafts,
  megabytes: mostMegabytes,
});
