import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PageView } from '../../components/popup/popup-state';
import { TEACHABLE } from '../../form/naming/lesson';
import { ProductIdentity, ReleaseStatus } from '../../form/product';
import { sendMessage } from '../../messages/protocol';
import { httpsOrigin, isWatched } from '../settings/addresses';

/** A page that does not answer within this time is not going to. */
const ANSWER_LIMIT = 2_000;

/** What a content script answers to `describePage`, checked like anything that comes from a page. */
const PageState = z.object({
  state: z.enum(['watching', 'unrecognised', 'paused', 'failed', 'none']),
  product: z.optional(ProductIdentity),
  status: z.optional(ReleaseStatus),
  found: z.optional(z.array(z.string())),
  missing: z.optional(z.array(z.string())),
  lost: z.optional(z.array(z.string())),
  elsewhere: z.optional(z.boolean()),
  specsApart: z.optional(z.boolean()),
  counts: z.optional(z.object({ error: z.number(), warning: z.number(), note: z.number() })),
});
export type PageState = z.infer<typeof PageState>;

/** The tab in front, as far as the press on Redline's button lets the popup see it. */
export interface FrontTab {
  id: number;
  address: string | undefined;
  incognito: boolean;
}

/** The tab that the popup was opened over. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url, incognito: tab.incognito };
}

/** What the content script of a tab says about its page; undefined when there is none, or no sound answer. */
export async function askPage(tabId: number): Promise<PageState | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ANSWER_LIMIT));
  const answer = sendMessage('describePage', undefined, tabId).catch(() => undefined);
  return PageState.safeParse(await Promise.race([answer, late])).data;
}

/** Waits for a content script that was only just started, though not for long. */
export async function untilAnswer(tabId: number): Promise<void> {
  for (const wait of [100, 200, 400, 800]) {
    if (await askPage(tabId)) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** What the popup can say about a tab. */
export async function viewOf(tab: FrontTab | undefined): Promise<PageView> {
  const state = tab && (await askPage(tab.id));
  if (state) return describe(state);
  const origin = tab?.address === undefined ? undefined : httpsOrigin(tab.address);
  if (tab?.address === undefined || origin === undefined || !tab.address.startsWith('https:'))
    return { kind: 'other' };
  return (await isWatched(tab.address)) ? { kind: 'silent' } : { kind: 'unwatched', origin };
}

function describe({
  state,
  product,
  status = 'unknown',
  found = [],
  missing = [],
  lost = [],
  elsewhere = false,
  specsApart = false,
  counts,
}: PageState): PageView {
  const teaching = { unseen: TEACHABLE.filter((field) => !found.includes(field)), lost };
  if (state === 'watching')
    return {
      kind: 'watching',
      product: product?.name ?? '',
      ...(product && { productKey: product.key }),
      status,
      elsewhere,
      specsApart,
      counts: counts ?? { error: 0, warning: 0, note: 0 },
      teaching,
    };
  if (state === 'unrecognised') return { kind: 'unrecognised', found, missing, teaching };
  return state === 'none' ? { kind: 'no-form', teaching } : { kind: state };
}
