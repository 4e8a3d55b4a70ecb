import { browser } from 'wxt/browser';
import type { RestoreView } from '../../components/popup/restore-view';
import { shownClashes } from '../../components/popup/shown-clashes';
import { shownMisses } from '../../components/popup/shown-report';
import { countChanges } from '../../drafts/changes';
import type { Draft } from '../../drafts/draft';
import { isPageOf } from '../../drafts/export-file';
import { keepBeforeRestore, readDraft, type WholeDraft } from '../../drafts/store';
import { sendMessage } from '../../messages/protocol';
import { type RestoreDraft, RestoreReport } from '../../messages/shapes';
import { askPage, type FrontTab } from './tab';
import { takeWish } from './wish';

type Show = (view: RestoreView) => void;
type Restorable = Required<Pick<WholeDraft, 'draft' | 'baseline'>> & Pick<RestoreDraft, 'choices'>;

/** How long the product's form may take to open. */
const OPEN_LIMIT = 20_000;
const FIRST_WAIT = 100;
const LONGEST_WAIT = 1_500;

/** Puts a draft, or one of its versions, back into its form: the one in front, or else the page it came from. */
export async function restoreInto(
  tab: FrontTab,
  draftId: string,
  show: Show,
  versionId?: string,
  choices?: RestoreDraft['choices'],
): Promise<void> {
  const { draft, baseline } = await readDraft(draftId, versionId);
  const product = draft.product.name;
  if (!baseline) return show({ kind: 'failed', reason: 'no_released' });
  show({ kind: 'restoring', product });
  // A store that takes nothing more must not keep the seller from what it has.
  await keepBeforeRestore(draftId).catch(() => undefined);
  if (await isForm(tab.id, draft.product.key)) return putBack(tab.id, { draft, baseline, choices }, show);
  if (!isPageOf(draft.address, draft.product.key)) return show({ kind: 'failed', reason: 'no_form' });
  show({ kind: 'opening', product });
  const opened = await openForm(tab, draft, versionId);
  if (!(await untilForm(opened, draft.product.key))) return show({ kind: 'failed', reason: 'no_form' });
  const waiting = await takeWish(opened, draft.product.key);
  if (waiting === undefined) return show({ kind: 'left-to-page', product });
  return putBack(opened, { draft, baseline, choices }, show);
}

/** Sends the draft to its form and shows what took. */
async function putBack(tabId: number, restorable: Restorable, show: Show): Promise<void> {
  const { draft, baseline, choices } = restorable;
  show({ kind: 'restoring', product: draft.product.name });
  const order = { draft, baseline: baseline.form, ...(choices && { choices }) };
  const answer = await sendMessage('restoreDraft', order, tabId).catch(() => undefined);
  showReport(answer, restorable, show);
}

/** Puts back what stood in the form before a restore of this draft. */
export async function undoIn(tab: FrontTab, draftId: string, show: Show, versionId?: string): Promise<void> {
  const { draft, baseline } = await readDraft(draftId, versionId);
  if (!baseline) return;
  show({ kind: 'restoring', product: draft.product.name });
  const answer = await sendMessage('undoRestore', undefined, tab.id).catch(() => undefined);
  showReport(answer, { draft, baseline }, show);
}

/** The page's own account, or its question which of two newer values is wanted. */
function showReport(answer: unknown, { draft, baseline }: Restorable, show: Show): void {
  const { data: report } = RestoreReport.safeParse(answer);
  if (!report) {
    show({ kind: 'failed', reason: 'no_answer' });
    return;
  }
  const product = draft.product.name;
  const clashes = shownClashes(baseline.form, draft.changes, report.clashes ?? []);
  if (clashes.length > 0)
    show({ kind: 'asking', product, clashes, others: countChanges(draft.changes) - clashes.length });
  else
    show({
      kind: 'done',
      product,
      restored: report.restored.length,
      missed: shownMisses(baseline.form, draft.changes, report.missed),
      ...(report.canUndo && { canUndo: true }),
      ...(report.undone && { undone: true }),
    });
}

/**
 * Opens the draft's page where a console is open already, or in a new tab. The wish outlives the popup, which a new
 * tab closes: the form's own script then restores.
 */
async function openForm(tab: FrontTab, draft: Draft, versionId: string | undefined): Promise<number> {
  const isSameConsole = tab.address !== undefined && isPageOf(tab.address, draft.product.key);
  const id = isSameConsole ? tab.id : ((await browser.tabs.create({ active: false })).id ?? tab.id);
  await sendMessage('wishRestore', {
    draftId: draft.id,
    ...(versionId !== undefined && { versionId }),
    tabId: id,
    productKey: draft.product.key,
  });
  await browser.tabs.update(id, { url: draft.address, active: true });
  return id;
}

const isForm = async (tabId: number, productKey: string): Promise<boolean> => {
  const page = await askPage(tabId);
  return page?.state === 'watching' && page.product?.key === productKey;
};

/** Asks again and again, ever less often, as long as the popup is open. */
async function untilForm(tabId: number, productKey: string): Promise<boolean> {
  const end = Date.now() + OPEN_LIMIT;
  for (let wait = FIRST_WAIT; Date.now() < end; wait = Math.min(wait * 1.5, LONGEST_WAIT)) {
    if (await isForm(tabId, productKey)) return true;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return false;
}
