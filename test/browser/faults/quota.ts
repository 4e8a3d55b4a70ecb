import { inExtension } from './extension';
import type { Fault } from './fault';
import { openAsSeller } from './seller';

/** The browser gives the extension no more room, and later gives it again. */
export const quotaUsedUp: Fault = {
  name: 'quota used up',
  browsers: ['chromium'],
  tries: 2,
  async play(stage) {
    const session = await stage.launch();
    const seller = await openAsSeller(session);
    await seller.type(' before');
    await seller.untilSaved();
    const limit = (quotaSize?: number) =>
      inExtension(session, async (page) => {
        const cdp = await page.createCDPSession();
        const origin = session.extensionUrl('').slice(0, -1);
        await cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) });
      });
    await limit(1);
    await seller.type(' without room', 'support');
    const said = await seller.untilSaid(/full/);
    await limit();
    await seller.untilSaved(30_000);
    return { lost: await seller.lost(), said };
  },
};
