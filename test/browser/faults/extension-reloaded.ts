import { inExtension, rest, type WithChrome } from './extension';
import { BOTH, type Fault } from './fault';
import { openAsSeller } from './seller';

/** An update in the middle of a word: the next Redline takes the page over, without a reload. */
export const extensionReloaded: Fault = {
  name: 'extension reloaded while typing',
  browsers: BOTH,
  tries: 4,
  async play(stage) {
    const session = await stage.launch();
    const seller = await openAsSeller(session);
    await seller.type(' before the update');
    await seller.untilSaved();
    const typing = seller.type(' and going on through it, not knowing of any update at all', 'support');
    await rest(Math.random() * 500);
    await inExtension(session, (page) =>
      page.evaluate(() =>
        setTimeout(() => (globalThis as unknown as WithChrome).chrome.runtime.reload(), 50),
      ),
    );
    await typing;
    const said = await seller.said();
    await seller.untilSaved(30_000);
    await seller.type('. Typed after it', 'version');
    await seller.untilSaved();
    return { lost: await seller.lost(), said: `${said} … then ${await seller.said()}` };
  },
};
