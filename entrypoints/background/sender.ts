import { DraftFault } from '../../drafts/fault';
import type { WindowKind } from '../../drafts/window';

/** What browsers tell of a message's sender, as far as it matters here. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** This extension: its id, and the address its own pages begin with. */
export interface Self {
  id: string;
  baseUrl: string;
}

/** The web page whose content script sent a message. */
export interface Page extends WindowKind {
  origin: string;
  tabId: number;
}

/** The web page behind a sender; refuses everybody but our content scripts. */
export function pageOf(sender: Sender, self: Self): Page {
  const { tab, url = '' } = sender;
  const origin = sender.origin ?? (URL.canParse(url) ? new URL(url).origin : '');
  if (sender.id !== self.id || tab?.id === undefined || !/^https?:\/\/./.test(origin)) {
    throw new DraftFault('refused');
  }
  return { origin, tabId: tab.id, ...(tab.incognito && { incognito: true }) };
}

/** Refuses everybody but our own pages. */
export function demandOwnPage(sender: Sender, self: Self): void {
  if (sender.id !== self.id || !sender.url?.startsWith(self.baseUrl)) throw new DraftFault('refused');
}
