import { readdirSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../harness/findings';
import type { Fault } from './fault';
import { openAsSeller } from './seller';

/** What a kill amid a write leaves in Chromium's log: a header (checksum, length 500, whole), and a part of its record. */
const TORN_RECORD = Buffer.concat([Buffer.from([1, 2, 3, 4, 0xf4, 0x01, 1]), Buffer.alloc(100, 0x5a)]);

/**
 * Chromium reads such a log without a word and writes on behind the torn record; the next start then takes the whole
 * database for damaged and begins anew.
 */
export const tornRecord: Fault = {
  name: 'killed amid a write, then two starts',
  browsers: ['chromium'],
  tries: 3,
  async play(stage) {
    const before = await openAsSeller(await stage.launch());
    await before.type(' before the kill');
    await before.untilSaved();
    await stage.end();
    const log = logOf(stage.userDataDir);
    await appendFile(log, TORN_RECORD);
    const after = await openAsSeller(await stage.launch());
    await after.type(' after it', 'support');
    await after.untilSaved();
    const said = await after.said();
    // Whether it ever does shows in what is lost.
    await until(async () => logOf(stage.userDataDir) !== log, 'another log', 10_000).catch(() => undefined);
    await stage.end();
    const last = await stage.launch();
    return { lost: (await before.lost(last)) + (await after.lost(last)), said };
  },
};

/** The log that Chromium appends to what the extension keeps: the last one. */
function logOf(userDataDir: string): string {
  const origins = join(userDataDir, 'Default', 'IndexedDB');
  const logs = readdirSync(origins)
    .filter((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb'))
    .flatMap((name) => readdirSync(join(origins, name)).map((file) => join(origins, name, file)))
    .filter((file) => file.endsWith('.log'))
    .sort();
  const newest = logs.at(-1);
  if (!newest) throw new Error('The extension has no database.');
  return newest;
}
