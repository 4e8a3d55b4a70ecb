import { browser } from 'wxt/browser';
import { DraftFault } from '../../drafts/fault';

/** Where in the browser a message came from. */
export interface FrameSender {
  id?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Brings a script of ours into the frame that asked for it; only our own content scripts may ask. */
export async function bringScript(sender: FrameSender, file: '/editor.js' | '/picker.js'): Promise<void> {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined) throw new DraftFault('refused');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: [file],
  });
}
