import { BOTH, type Fault } from './fault';
import { openAsSeller } from './seller';

/** The page says what would end a content script of WXT's making, and what only a next Redline may say. */
export const forgedEvents: Fault = {
  name: 'page forges the end of the script',
  browsers: BOTH,
  tries: 2,
  async play(stage) {
    const session = await stage.launch();
    const seller = await openAsSeller(session);
    const id = new URL(session.extensionUrl('')).host;
    await seller.type(' before');
    await seller.page.evaluate((extension) => {
      for (const script of ['content-scripts/console', 'console', 'editor']) {
        const type = 'wxt:content-script-started';
        const detail = { contentScriptName: script, messageId: 'forged', isFirst: true };
        window.postMessage({ type, contentScriptName: script, messageId: 'forged' }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail }));
        document.dispatchEvent(new CustomEvent(`${extension}:${script}:${type}`, { detail }));
        document.dispatchEvent(new CustomEvent(`${script}:${type}`, { detail }));
      }
      document.querySelector('redline-root')?.dispatchEvent(new Event('redline-replaced'));
    }, id);
    await seller.type(' and after', 'support');
    await seller.untilSaved();
    return { lost: await seller.lost(), said: await seller.said() };
  },
};
