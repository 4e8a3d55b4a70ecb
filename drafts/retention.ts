import { type Reading, reading, type Writing, writing } from './database';
import { DEFAULT_LIMITS, type DraftLimits } from './limits';
import { keepWithin } from './room';
import type { DraftSummary } from './summary';
import { superfluous } from './thinning';
import { thinVersions, versionsOf } from './versions';

const DAY = 86_400_000;
/** How long a deleted draft can be undone. */
const UNDO_TIME = DAY;

/** Removes what has had its time: deleted drafts, old ones, those beyond the caps, and baselines nobody needs. */
export async function applyRetention(limits: DraftLimits = DEFAULT_LIMITS, now = Date.now()): Promise<void> {
  const { doomed, kept } = judge(await allSummaries(), limits, now);
  // One draft a transaction, so that a save never waits long.
  for (const draft of doomed) {
    await writing(['drafts', 'changes', 'versions'], (transaction) => purge(transaction, draft));
  }
  for (const id of await crowded(kept, limits.versionsPerDraft)) {
    await writing(['versions'], (transaction) => thinVersions(transaction, id, limits.versionsPerDraft));
  }
  await purgeBaselines(now - limits.days * DAY);
  await keepWithin(limits.megabytes * 1_000_000);
}

/** The drafts that have more versions than the cap; pinned ones are counted in, which only costs a look. */
const crowded = (drafts: DraftSummary[], cap: number): Promise<string[]> =>
  reading(['versions'], async (transaction) => {
    const index = transaction.objectStore('versions').index('draft');
    const counts = await Promise.all(drafts.map(({ id }) => index.count(versionsOf(id))));
    return drafts.filter((_, at) => (counts[at] ?? 0) > cap).map(({ id }) => id);
  });

/** What these limits would remove that the seller has not deleted already. */
export async function whatWouldGo(
  limits: DraftLimits,
  now = Date.now(),
): Promise<{ drafts: number; versions: number }> {
  const { doomed, kept } = judge(await allSummaries(), limits, now);
  const over = await crowded(kept, limits.versionsPerDraft);
  const versions = await reading(['versions'], async (transaction) => {
    const index = transaction.objectStore('versions').index('draft');
    const lists = await Promise.all(over.map((id) => index.getAll(versionsOf(id))));
    return lists.reduce((sum, list) => sum + superfluous(list, limits.versionsPerDraft).length, 0);
  });
  return { drafts: [...doomed].filter(({ deletedAt }) => deletedAt === undefined).length, versions };
}

const allSummaries = (): Promise<DraftSummary[]> =>
  reading(['drafts'], (transaction) => transaction.objectStore('drafts').getAll());

/** Oldest first; private ones before the others. Pinned ones stay, unless the seller deleted them. */
function judge(summaries: DraftSummary[], { days, drafts }: DraftLimits, now: number) {
  const ended = ({ deletedAt, pinned, savedAt, importedAt }: DraftSummary) =>
    deletedAt !== undefined
      ? Date.parse(deletedAt) < now - UNDO_TIME
      : !pinned && Date.parse(importedAt ?? savedAt) < now - days * DAY;
  const rest = summaries.filter((summary) => !ended(summary));
  const excess = rest
    .filter(({ pinned }) => !pinned)
    .sort((one, other) => age(one).localeCompare(age(other)))
    .slice(0, Math.max(0, rest.length - drafts));
  const doomed = new Set([...summaries.filter(ended), ...excess]);
  return { doomed, kept: rest.filter((summary) => !doomed.has(summary)) };
}

const age = ({ incognito, savedAt }: DraftSummary): string => `${incognito ? 0 : 1} ${savedAt}`;

/** Looks again before it removes: a draft that was saved, restored or pinned meanwhile stays. */
async function purge(transaction: Writing, { id, savedAt, deletedAt, pinned }: DraftSummary): Promise<void> {
  const now = await transaction.objectStore('drafts').get(id);
  if (!now || now.savedAt !== savedAt || now.deletedAt !== deletedAt || now.pinned !== pinned) return;
  await transaction.objectStore('drafts').delete(id);
  await transaction.objectStore('changes').delete(id);
  const versions = await transaction.objectStore('versions').index('draft').getAllKeys(versionsOf(id));
  for (const version of versions) await transaction.objectStore('versions').delete(version);
}

/** A baseline goes when no draft was made from it and a newer one of its product has been there since `before`. */
async function purgeBaselines(before: number): Promise<void> {
  const superseded = await reading(['baselines'], (transaction) => supersededBaselines(transaction, before));
  if (superseded.length === 0) return;
  await writing(['baselines', 'drafts'], async (transaction) => {
    const drafts = await transaction.objectStore('drafts').getAll();
    const used = new Set(drafts.map(({ baselineId }) => baselineId));
    for (const id of superseded) if (!used.has(id)) await transaction.objectStore('baselines').delete(id);
  });
}

/** The newest of a product stays, or a reload would take edited values for released ones; a private one ages. */
async function supersededBaselines(transaction: Reading, before: number): Promise<string[]> {
  const superseded: string[] = [];
  const newer = new Map<string, string>();
  const newestFirst = transaction.objectStore('baselines').index('product').iterate(null, 'prev');
  for await (const { value } of newestFirst) {
    const group = `${Boolean(value.incognito)} ${value.product.key}`;
    const since = newer.get(group) ?? (value.incognito ? value.seenAt : undefined);
    if (since !== undefined && Date.parse(since) < before) superseded.push(value.id);
    newer.set(group, value.seenAt);
  }
  return superseded;
}
