import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { belongsTo } from '../../drafts/export-file';
import { DraftFault } from '../../drafts/fault';
import { readDraft } from '../../drafts/store';
import { sameWindow } from '../../drafts/window';
import { PageWish } from '../../messages/shapes';
import type { Page } from './sender';

/** Opens one of the extension's pages in a tab; of drafts only one of the product's own page. */
export async function openForPage(data: unknown, page: Page): Promise<void> {
  const wish = z.safeParse(PageWish, data);
  if (!wish.success) throw new DraftFault('refused', { cause: wish.error });
  const url = wish.data.page === 'rule' ? ruleAddress(wish.data.rule) : await compareAddress(wish.data, page);
  await browser.tabs.create({ url: browser.runtime.getURL(url as '/compare.html') });
}

const ruleAddress = (rule: string): string => `/rule.html?${new URLSearchParams({ rule })}`;

async function compareAddress({ draftId }: { draftId: string }, page: Page): Promise<string> {
  const { draft } = await readDraft(draftId);
  if (!belongsTo(draft.product.key, page.origin) || !sameWindow(draft, page)) throw new DraftFault('refused');
  return `/compare.html?${new URLSearchParams({ draft: draftId })}`;
}
