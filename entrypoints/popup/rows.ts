import * as z from 'zod/mini';
import type { DraftEntry, ShownChange } from '../../components/popup/popup-state';
import { shownChanges } from '../../components/popup/shown-changes';
import { reading } from '../../drafts/database';
import { Baseline, Changes } from '../../drafts/draft';
import type { DraftPage } from '../../drafts/list';
import type { ProductForm } from '../../form/product';

type Summary = DraftPage['drafts'][number];

/** Changes that a row names; the rest are counted. */
const NAMED = 3;

/** By draft and the time of its save: what was read once is not read again with every letter of a search. */
const readBefore = new Map<string, ShownChange[]>();
/** Released forms by the id of their baseline, which never changes; they are large, and many drafts share one. */
const released = new Map<string, ProductForm>();
const keyOf = ({ id, savedAt }: Summary) => `${id} ${savedAt}`;

/** The product in front first, then the newest; each product's drafts together: the order that the list keeps. */
export function inProductOrder(newestFirst: Summary[], firstKey?: string): Summary[] {
  const groups = Map.groupBy(newestFirst, ({ product }) => product.key);
  const first = firstKey === undefined ? undefined : groups.get(firstKey);
  if (first) groups.delete(firstKey as string);
  return [...(first ?? []), ...[...groups.values()].flat()];
}

/** The rows for some drafts, with the first changes of each. */
export async function rowsOf(summaries: Summary[]): Promise<DraftEntry[]> {
  await readChanges(summaries.filter((summary) => !readBefore.has(keyOf(summary))));
  return summaries.map((summary) => ({
    id: summary.id,
    product: { key: summary.product.key, name: summary.product.name },
    savedAt: summary.savedAt,
    ...(summary.step !== undefined && { step: summary.step }),
    changeCount: summary.count,
    changes: readBefore.get(keyOf(summary)) ?? [],
    submitted: summary.submittedAt !== undefined,
    pinned: summary.pinned === true,
    deleted: summary.deletedAt !== undefined,
  }));
}

/** In one transaction, without the versions that a whole draft carries. */
async function readChanges(summaries: Summary[]): Promise<void> {
  if (summaries.length === 0) return;
  const baselineIds = [...new Set(summaries.map(({ baselineId }) => baselineId))].filter(
    (id) => !released.has(id),
  );
  const [changes, baselines] = await reading(['changes', 'baselines'], (transaction) =>
    Promise.all([
      Promise.all(summaries.map(({ id }) => transaction.objectStore('changes').get(id))),
      Promise.all(baselineIds.map((id) => transaction.objectStore('baselines').get(id))),
    ]),
  );
  for (const stored of baselines) {
    const { data } = z.safeParse(Baseline, stored);
    if (data) released.set(data.id, data.form);
  }
  for (const [index, summary] of summaries.entries()) {
    const known = z.safeParse(Changes, changes[index]?.changes).data;
    const form = released.get(summary.baselineId) ?? { fields: {}, specs: {} };
    readBefore.set(keyOf(summary), known ? shownChanges(form, known).slice(0, NAMED) : []);
  }
}
