import type { BrowserSession } from '../harness/session';
import { rest } from './extension';
import { BOTH, type Fault } from './fault';
import { openAsSeller } from './seller';

/** The background is ended again and again while a seller types; in Firefox it falls asleep after every message. */
export const backgroundKilled: Fault = {
  name: 'background ended while typing',
  browsers: BOTH,
  tries: 3,
  async play(stage) {
    const session = await stage.launch({
      preferences: { 'extensions.background.idle.timeout': 1, 'extensions.background.idle.enabled': true },
    });
    const seller = await openAsSeller(session);
    let typing = true;
    const killing = stage.browser === 'chromium' ? killAtRandom(session, () => typing) : Promise.resolve(1);
    for (const field of ['overview', 'support', 'version', 'overview'] as const)
      await seller.type(' typed while the background comes and goes', field);
    typing = false;
    if ((await killing) === 0) throw new Error('No background was ended.');
    await seller.untilSaved();
    return { lost: await seller.lost(), said: await seller.said() };
  },
};

async function killAtRandom({ browser }: BrowserSession, isGoing: () => boolean): Promise<number> {
  let killed = 0;
  while (isGoing()) {
    await rest(Math.random() * 400);
    const target = browser.targets().find((one) => one.type() === 'service_worker');
    const worker = await target?.worker().catch(() => null);
    await worker?.close().then(
      () => killed++,
      () => undefined,
    );
  }
  return killed;
}
