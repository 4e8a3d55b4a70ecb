import * as z from 'zod/mini';
import type { DraftEntry, ShownChange } from '../../components/popup/popup-state';
import { shownChanges } from '../../components/popup/shown-changes';
import { reading } from '../../drafts/database';
import { Baseline, Changes } from '../../drafts/draft';
import type { DraftPage } from '../../drafts/list';

type Summary = DraftPage['drafts'][number];

/** Changes that a row names; the rest are counted. */
const NAMED = 3;

const readBefore = new Map<string, ShownChange[]>();

/** Newest product first, and its drafts together: the order that pages of the list keep. */
export function inProductOrder(newestFirst: Summary[]): Summary[] {
  return [...Map.groupBy(newestFirst, ({ product }) => product.key).values()].flat();
}

/** The rows for some drafts, with the first changes of each. */
export async function rowsOf(summaries: Summary[]): Promise<DraftEntry[]> {
  await readChanges(summaries.filter(({ id }) => !readBefore.has(id)));
  return summaries.map((summary) => ({
    id: summary.id,
    product: { key: summary.product.key, name: summary.product.name },
    savedAt: summary.savedAt,
    changeCount: summary.count,
    changes: readBefore.get(summary.id) ?? [],
    submitted: summary.submittedAt !== undefined,
    pinned: summary.pinned === true,
  }));
}

/** In one transaction, without the versions that a whole draft carries. */
async function readChanges(summaries: Summary[]): Promise<void> {
  const baselineIds = [...new Set(summaries.map(({ baselineId }) => baselineId))];
  const [changes, baselines] = await reading(['changes', 'baselines'], (transaction) =>
    Promise.all([
      Promise.all(summaries.map(({ id }) => transaction.objectStore('changes').get(id))),
      Promise.all(baselineIds.map((id) => transaction.objectStore('baselines').get(id))),
    ]),
  );
  const released = new Map(baselines.map((stored) => [stored?.id, z.safeParse(Baseline, stored).data?.form]));
  for (const [index, { id, baselineId }] of summaries.entries()) {
    const known = z.safeParse(Changes, changes[index]?.changes).data;
    const form = released.get(baselineId) ?? { fields: {}, specs: {} };
    readBefore.set(id, known ? shownChanges(form, known).slice(0, NAMED) : []);
  }
}
