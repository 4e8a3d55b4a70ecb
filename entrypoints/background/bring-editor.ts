import { browser } from 'wxt/browser';
import { DraftFault } from '../../drafts/fault';

/** Where in the browser a message came from. */
export interface FrameSender {
  id?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Brings the editor's script into the frame that asked for it; only our own content script may ask. */
export async function bringEditor(sender: FrameSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined) throw new DraftFault('refused');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: ['/editor.js'],
  });
}
