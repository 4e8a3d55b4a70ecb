import { basename, resolve } from 'node:path';
import { serveConsoles } from '../browser/harness/serve';
import { KINDS } from './drafts/kinds';
import { type Figures, measure } from './drafts/measure';
import { quantile } from './quantile';

/**
 * How soon and how much is saved, and what a reload brings back, in one run of Chromium: Redline, and every unpacked
 * extension in the folders that `PEERS=folder,folder` names. A peer is not told to restore: nobody knows how.
 */
const peers = (process.env.PEERS ?? '').split(',').filter(Boolean);
const server = await serveConsoles();
const all: Figures[] = [];
try {
  all.push(await measure(undefined, 'Redline', server.port));
  for (const peer of peers) all.push(await measure(resolve(peer), basename(peer), server.port));
} finally {
  await server.close();
}

const unknown = 'cannot be known';
const ms = (times: readonly number[], share: number): string =>
  times.length > 0 ? `${quantile(times, share).toFixed(1)} ms` : unknown;
const texts = KINDS.filter(({ text }) => text !== undefined).length;

for (const { name, stored, reading, durable, saved, back } of all) {
  console.log(`\n${name}`);
  if (durable.length > 0)
    console.log(
      `  key to durable while typing: median ${ms(durable, 0.5)}, p95 ${ms(durable, 0.95)} (${durable.length})`,
    );
  console.log(`  last key until its store holds it: median ${ms(stored, 0.5)}, p95 ${ms(stored, 0.95)}`);
  if (stored.length > 0) console.log(`  (one look into the store takes up to ${reading} ms)`);
  console.log(`  kinds of text found in its store: ${saved.length} of ${texts} (${namesOf(saved)})`);
  console.log(`  kinds back after a reload: ${back.length} of ${KINDS.length} (${namesOf(back)})`);
}

function namesOf(kinds: readonly { name: string }[]): string {
  return kinds.map(({ name }) => name).join(', ') || 'none';
}
