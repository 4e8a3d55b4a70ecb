import type { CDPSession, Page, Protocol } from 'puppeteer';
import { type Sample, sharesOf, threadsIn } from './tasks';

/** Microseconds between two samples. */
const INTERVAL = 100;

/** Samples the page's main thread while `work` runs; the time that the extension's own script had of it, in milliseconds. */
export async function ownTimeDuring(page: Page, work: () => Promise<unknown>): Promise<number> {
  const profile = await profileDuring(page, work);
  return sum(ownSamples(profile).map(({ lasts }) => lasts)) / 1000;
}

/**
 * The longest slice of the extension's own script while `work` runs, in milliseconds: what it took of one task, after
 * which the browser has its turn. Tracing takes time as well, so this says too much rather than too little.
 */
export async function longestSliceDuring(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] });
  const profile = await profileDuring(page, work);
  const threads = threadsIn(new TextDecoder().decode(await page.tracing.stop()));
  const shares = threads.map((tasks) => sharesOf(tasks, ownSamples(profile)));
  // Only the page's thread was sampled; others had fewer tasks at those moments.
  const [own = []] = shares.sort((one, other) => sum(other) - sum(one));
  return Math.max(0, ...own) / 1000;
}

async function profileDuring(page: Page, work: () => Promise<unknown>): Promise<Protocol.Profiler.Profile> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  return stop(session);
}

async function stop(session: CDPSession): Promise<Protocol.Profiler.Profile> {
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return profile;
}

function ownSamples({
  nodes,
  samples = [],
  timeDeltas = [],
  startTime,
}: Protocol.Profiler.Profile): Sample[] {
  const own = ownNodes(nodes);
  let at = startTime;
  return samples.flatMap((node, index) => {
    at += timeDeltas[index] ?? INTERVAL;
    // A sample stands for the time until the next one.
    return own.has(node) ? [{ at, lasts: timeDeltas[index + 1] ?? INTERVAL }] : [];
  });
}

/** Nodes of the call tree that stand under a function of the extension. */
function ownNodes(nodes: readonly Protocol.Profiler.ProfileNode[]): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number): void => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (/^(?:chrome|moz)-extension:/.test(callFrame.url)) add(id);
  return own;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
