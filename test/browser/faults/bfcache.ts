import { addressOf } from '../harness/serve';
import { BOTH, type Fault } from './fault';
import { openAsSeller } from './seller';

/** The seller goes elsewhere and comes back to a page that the browser had put aside whole. */
export const backAndForth: Fault = {
  name: 'back to a page from the bfcache',
  browsers: BOTH,
  tries: 3,
  async play(stage) {
    const session = await stage.launch();
    const seller = await openAsSeller(session);
    await seller.page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await seller.type(' before leaving in a hurry');
    await seller.page.goto(addressOf('plain', 'index.html'));
    const atLeaving = await seller.lost();
    await seller.page.evaluate(() => history.back());
    await seller.page.waitForFunction(() => location.pathname.endsWith('modify.html'));
    const isSame = await seller.page.waitForFunction(
      () => (window as unknown as { persisted?: boolean }).persisted,
    );
    if (!(await isSame.jsonValue())) throw new Error('The page was loaded anew.');
    await seller.type(' and after coming back', 'support');
    await seller.untilSaved();
    return { lost: atLeaving + (await seller.lost()), said: await seller.said() };
  },
};
