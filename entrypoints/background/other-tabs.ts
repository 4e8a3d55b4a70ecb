import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { belongsTo } from '../../drafts/export-file';
import { DraftFault } from '../../drafts/fault';
import { sameWindow } from '../../drafts/window';
import { sendMessage } from '../../messages/protocol';
import { type OtherTab, Presence } from '../../messages/shapes';
import type { Page } from './sender';

/** A tab that has not answered by then is frozen, or has no form; it asks by itself when it is shown again. */
const ANSWER_LIMIT = 300;

/** Tells every other tab that a page has its product's form open, or no longer; answers which of them have it open too. */
export async function askOtherTabs(data: unknown, page: Page): Promise<OtherTab[]> {
  const presence = z.safeParse(Presence, data);
  if (!presence.success || !belongsTo(presence.data.productKey, page.origin)) {
    throw new DraftFault('refused', { cause: presence.error });
  }
  const tabs = await browser.tabs.query({});
  const others = tabs.filter((tab) => tab.id !== page.tabId && !tab.discarded && sameWindow(tab, page));
  const answers = await Promise.all(
    others.map(({ id = browser.tabs.TAB_ID_NONE }) => askTab(id, { ...presence.data, tabId: page.tabId })),
  );
  return answers.flat();
}

async function askTab(tabId: number, presence: Presence & { tabId: number }): Promise<OtherTab[]> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ANSWER_LIMIT));
  const asked = sendMessage('tabPresence', presence, tabId).catch(() => undefined);
  const { data: answer } = z.safeParse(Presence, await Promise.race([asked, late]));
  if (answer?.productKey !== presence.productKey) return [];
  return [{ tabId, ...(answer.draftId !== undefined && { draftId: answer.draftId }) }];
}
