import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BOTH, type Fault } from './fault';
import { openAsSeller } from './seller';
import type { Stage } from './stage';

/** Where the database lies there is a file instead of its folder; once it is back, saving goes on by itself. */
export const databaseUnopenable: Fault = {
  name: 'database fails to open',
  browsers: BOTH,
  tries: 2,
  async play(stage) {
    const first = await stage.launch();
    const before = await openAsSeller(first);
    await before.type(' before');
    await before.untilSaved();
    await first.close();

    const folder = await databaseFolder(stage);
    const aside = `${stage.userDataDir}-aside`;
    await rename(folder, aside);
    await writeFile(folder, 'in the way');
    const session = await stage.launch();
    const seller = await openAsSeller(session);
    await seller.untilSaid(/no storage/);
    await seller.type(' typed without a database', 'support');
    const said = await seller.untilSaid(/no storage/);
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true });
    await rename(aside, folder);
    await seller.untilSaved(40_000);
    return { lost: (await before.lost(session)) + (await seller.lost()), said };
  },
};

async function databaseFolder({ browser, userDataDir }: Stage): Promise<string> {
  const parent = join(userDataDir, browser === 'chromium' ? 'Default/IndexedDB' : 'storage/default');
  const isOurs = (name: string) =>
    browser === 'chromium' ? /^chrome-extension_.*leveldb$/.test(name) : name.startsWith('moz-extension');
  const found = (await readdir(parent)).find(isOurs);
  if (!found) throw new Error(`No database in ${parent}`);
  return join(parent, found);
}
