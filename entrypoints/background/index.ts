import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { applyRetention } from '../../drafts/store';
import { onMessage } from '../../messages/protocol';
import { Wish } from '../../messages/shapes';
import { keepWish, takeWish } from '../popup/wish';
import { keepAddresses } from '../settings/addresses';
import { limitsOf } from '../settings/limits-of';
import { getSettings } from '../settings/settings';
import { bringScript } from './bring-script';
import { atFirstStart } from './first-start';
import { openForPage } from './open-page';
import { askOtherTabs } from './other-tabs';
import {
  forgetLessonForPage,
  keepForPage,
  keepLessonForPage,
  pendingRestore,
  recallForPage,
  saveForPage,
} from './page-requests';
import { demandOwnPage, pageOf } from './sender';

/** Keeps nothing in mind between messages: the browser ends it whenever it likes. All listeners start at once. */
export default defineBackground(() => {
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };

  onMessage('openPage', ({ data, sender }) => openForPage(data, pageOf(sender, self)));
  onMessage('bringEditor', ({ sender }) => bringScript(sender, '/editor.js'));
  onMessage('bringPicker', ({ sender }) => bringScript(sender, '/picker.js'));
  onMessage('wake', () => undefined);
  onMessage('askOtherTabs', ({ data, sender }) => askOtherTabs(data, pageOf(sender, self)));
  onMessage('saveDraft', ({ data, sender }) => saveForPage(data, () => pageOf(sender, self)));
  onMessage('keepBaseline', ({ data, sender }) => keepForPage(data, pageOf(sender, self)));
  onMessage('recallProduct', async ({ data, sender }) => {
    const page = pageOf(sender, self);
    const memory = await recallForPage(data, page);
    const pending = await pendingRestore(await takeWish(page.tabId, data.key));
    return { ...memory, ...(pending && { pending }) };
  });
  onMessage('keepLesson', ({ data, sender }) => keepLessonForPage(data, pageOf(sender, self)));
  onMessage('forgetLesson', ({ data, sender }) => forgetLessonForPage(data, pageOf(sender, self)));
  onMessage('wishRestore', ({ data, sender }) => {
    demandOwnPage(sender, self);
    return keepWish(z.parse(Wish, data));
  });

  keepAddresses();
  void atFirstStart();
  browser.runtime.onStartup.addListener(tidy);
  browser.runtime.onInstalled.addListener(tidy);
});

async function tidy(): Promise<void> {
  await applyRetention(limitsOf(await getSettings()));
}
