import type { Fault } from './fault';
import { openAsSeller } from './seller';

/** Firefox set to never remember history, where everything is private: nothing is kept, and the page says so at once. */
export const permanentPrivate: Fault = {
  name: 'permanent private browsing',
  browsers: ['firefox'],
  tries: 2,
  async play(stage) {
    const session = await stage.launch({
      inPrivate: true,
      preferences: { 'browser.privatebrowsing.autostart': true },
    });
    const seller = await openAsSeller(session);
    await seller.untilSaid(/private/);
    await seller.type(' typed in private');
    const said = await seller.untilSaid(/private/);
    return { lost: 0, said };
  },
};
