import * as z from 'zod/mini';
import type { ProductIdentity } from '../form/product';
import { type Reading, reading, type Writing, writing } from './database';
import { type Baseline, Changes, type Draft } from './draft';
import { same } from './same';
import type { KeepBaseline, ProductMemory } from './save';
import { DraftSummary, fromSummary } from './summary';
import { sameWindow, type WindowKind } from './window';

/** More drafts of one product than a seller would look through when its form opens. */
const RECALLED = 50;

/** Keeps the released form when it differs from the newest one kept, and returns the newest. */
export function keepBaseline(
  { product, status, form }: KeepBaseline,
  window: WindowKind = {},
): Promise<Baseline> {
  return writing(['baselines'], async (transaction) => {
    const newest = await newestBaseline(transaction, product, window);
    const sameStatus = newest?.status === status || status === 'unknown';
    if (newest && sameStatus && same(newest.form, form)) return newest;
    const baseline: Baseline = {
      id: crypto.randomUUID(),
      product,
      status,
      form,
      seenAt: new Date().toISOString(),
      ...(window.incognito && { incognito: true }),
    };
    await transaction.objectStore('baselines').add(baseline);
    return baseline;
  });
}

/** The newest baseline of a product and its drafts that were not submitted, newest first. */
export function recallProduct(product: ProductIdentity, window: WindowKind = {}): Promise<ProductMemory> {
  return reading(['baselines', 'drafts', 'changes'], async (transaction) => {
    const baseline = await newestBaseline(transaction, product, window);
    const records = await transaction.objectStore('drafts').index('product').getAll(product.key);
    const open = records
      .flatMap((record) => z.safeParse(DraftSummary, record).data ?? [])
      .filter((one) => !one.submittedAt && !one.deletedAt && sameWindow(one, window))
      .sort((one, other) => other.savedAt.localeCompare(one.savedAt))
      .slice(0, RECALLED);
    const drafts = await Promise.all(open.map((summary) => wholeDraft(transaction, summary)));
    return { ...(baseline && { baseline }), drafts: drafts.flat() };
  });
}

async function wholeDraft(transaction: Reading, summary: DraftSummary): Promise<Draft[]> {
  const stored = await transaction.objectStore('changes').get(summary.id);
  const changes = z.safeParse(Changes, stored?.changes).data;
  return changes ? [fromSummary(summary, changes)] : [];
}

async function newestBaseline(
  transaction: Reading | Writing,
  { key }: ProductIdentity,
  window: WindowKind,
): Promise<Baseline | undefined> {
  const ofProduct = IDBKeyRange.bound([key], [key, []]);
  let cursor = await transaction.objectStore('baselines').index('product').openCursor(ofProduct, 'prev');
  while (cursor && !sameWindow(cursor.value, window)) cursor = await cursor.continue();
  return cursor?.value;
}
