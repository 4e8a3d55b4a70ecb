import * as z from 'zod/mini';
import { withoutSecrets } from '../../drafts/address';
import type { Baseline } from '../../drafts/draft';
import { belongsTo, isPageOf } from '../../drafts/export-file';
import { DraftFault, faultOf } from '../../drafts/fault';
import { freeOldestVersions, keepBaseline, readDraft, recallProduct, saveDraft } from '../../drafts/store';
import { TaughtField } from '../../form/naming/lesson';
import { ProductIdentity } from '../../form/product';
import {
  KeepBaseline,
  type LessonAnswer,
  type ProductMemory,
  type RestoreDraft,
  SaveDraft,
  type SaveResult,
  type Wish,
} from '../../messages/shapes';
import { addLesson, lessonId, removeLesson } from '../settings/lessons';
import { getSettings } from '../settings/settings';
import type { Page } from './sender';

/** More than any one save takes, in bytes. */
const ROOM = 1_000_000;

/** What is known of a page's product; nothing in a private window that nothing is kept of. */
export async function recallForPage(data: unknown, page: Page): Promise<ProductMemory> {
  const product = parse(ProductIdentity, data);
  demandOwnProduct(product, page);
  return (await isKept(page)) ? recallProduct(product, page) : { drafts: [] };
}

/** What a wish wants back in the page; nothing when the draft is gone meanwhile. */
export async function pendingRestore(wish: Wish | undefined): Promise<RestoreDraft | undefined> {
  if (!wish) return undefined;
  const whole = await readDraft(wish.draftId, wish.versionId).catch(() => undefined);
  if (!whole?.baseline || whole.draft.product.key !== wish.productKey) return undefined;
  return { draft: whole.draft, baseline: whole.baseline.form };
}

/** Keeps the released form that a page shows. */
export async function keepForPage(data: unknown, page: Page): Promise<Baseline> {
  const baseline = parse(KeepBaseline, data);
  demandOwnProduct(baseline.product, page);
  if (!(await isKept(page))) throw new DraftFault('private_window');
  return keepBaseline(baseline, page);
}

/** Saves a page's draft; answers also when it could not. */
export async function saveForPage(data: unknown, page: () => Page): Promise<SaveResult> {
  try {
    const from = page();
    const save = parse(SaveDraft, data);
    demandOwnProduct(save.product, from);
    if (!isPageOf(save.address, save.product.key)) throw new DraftFault('refused');
    if (!(await isKept(from))) throw new DraftFault('private_window');
    const kept = { ...save, address: withoutSecrets(save.address) };
    return await roomy(async () => saveDraft(kept, { ...from, ...(save.version && (await versionCap())) }));
  } catch (error) {
    return { saved: false, fault: faultOf(error) };
  }
}

/** What a seller types now is worth more than the oldest versions: on a full disk these make room, once. */
async function roomy<T>(save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (faultOf(error) !== 'quota' || (await freeOldestVersions(ROOM)) === 0) throw error;
    return save();
  }
}

const versionCap = async () => ({ versionsPerDraft: (await getSettings()).mostVersions });

/** Keeps what the seller pointed at in a page of this origin. */
export async function keepLessonForPage(data: unknown, page: Page): Promise<LessonAnswer> {
  const taught = ownLesson(data, page);
  if (!(await isKept(page))) return 'private_window';
  return (await addLesson(taught)) ? 'kept' : 'full';
}

/** Forgets what was just taught in a page of this origin. */
export const forgetLessonForPage = (data: unknown, page: Page): Promise<void> =>
  removeLesson(lessonId(ownLesson(data, page)));

function ownLesson(data: unknown, { origin }: Page): TaughtField {
  const taught = parse(TaughtField, data);
  if (new URL(taught.address).origin !== origin) throw new DraftFault('refused');
  return taught;
}

/** A page may only touch what belongs to its own origin. */
function demandOwnProduct({ key }: ProductIdentity, { origin }: Page): void {
  if (!belongsTo(key, origin)) throw new DraftFault('refused');
}

const isKept = async ({ incognito }: Page): Promise<boolean> =>
  !incognito || (await getSettings()).privateWindows;

function parse<T extends z.ZodMiniType>(schema: T, data: unknown): z.infer<T> {
  const result = z.safeParse(schema, data);
  if (!result.success) throw new DraftFault('refused', { cause: result.error });
  return result.data;
}
