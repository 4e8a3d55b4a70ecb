import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quietPage, rest } from './extension';
import type { Fault } from './fault';
import { openAsSeller } from './seller';

/** For how long Chromium may go by the room that it knew of, in milliseconds. */
const CACHED = 60_000;

/**
 * The browser gives the extension no more room, and later gives it again. Chromium limits no extension that asked for
 * unlimited storage, so this one has not.
 */
export const quotaUsedUp: Fault = {
  name: 'quota used up',
  browsers: ['chromium'],
  tries: 2,
  async play(stage) {
    await limitStorage(stage.extension);
    const session = await stage.launch();
    const seller = await openAsSeller(session);
    await seller.type(' before');
    await seller.untilSaved();
    // The limit lasts as long as the one who set it stays.
    const cdp = await (await quietPage(session)).createCDPSession();
    const origin = session.extensionUrl('').slice(0, -1);
    const limit = (quotaSize?: number) =>
      cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) });
    await seller.page.bringToFront();
    await limit(1);
    // Chromium goes by what room there was some time ago.
    const end = Date.now() + CACHED;
    while (!/full/.test(await seller.said()) && Date.now() < end) {
      await seller.type(' without room', 'support');
      await rest(2_000);
    }
    const said = await seller.untilSaid(/full/);
    await limit();
    await seller.untilSaved(CACHED);
    return { lost: await seller.lost(), said };
  },
};

/** Takes the permission for unlimited storage out of an extension's folder. */
async function limitStorage(extension: string): Promise<void> {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify(manifest));
}
