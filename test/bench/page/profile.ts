import type { CDPSession, Page, Protocol } from 'puppeteer';
import { sum } from '../sum';
import type { RoomOf } from './mapped-build';
import { type Sample, sharesOf, threadsIn } from './tasks';

/** Microseconds between two samples. */
const INTERVAL = 100;

/** Samples the page's main thread while `work` runs; the time that the extension's own script had of it, in milliseconds. */
export const ownTimeDuring = async (page: Page, work: () => Promise<unknown>): Promise<number> =>
  sum((await timeByRoomDuring(page, work, () => 'all')).values());

/** The same for each room of the project whose code ran, or had the browser do something. */
export async function timeByRoomDuring(
  page: Page,
  work: () => Promise<unknown>,
  roomOf: RoomOf,
): Promise<Map<string, number>> {
  const profile = await profileDuring(page, work);
  const own = ownNodes(profile.nodes, roomOf);
  const times = new Map<string, number>();
  for (const { node, lasts } of samplesOf(profile)) {
    const room = own.get(node);
    if (room !== undefined) times.set(room, (times.get(room) ?? 0) + lasts / 1000);
  }
  return times;
}

/**
 * The longest slice of the extension's own script while `work` runs, in milliseconds: what it took of one task, after
 * which the browser has its turn. Tracing takes time as well, so this says too much rather than too little.
 */
export async function longestSliceDuring(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] });
  const profile = await profileDuring(page, work);
  const threads = threadsIn(new TextDecoder().decode(await page.tracing.stop()));
  const ours = ownNodes(profile.nodes, () => 'all');
  const samples = samplesOf(profile).filter(({ node }) => ours.has(node));
  const shares = threads.map((tasks) => sharesOf(tasks, samples));
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

function samplesOf({
  samples = [],
  timeDeltas = [],
  startTime,
}: Protocol.Profiler.Profile): (Sample & { node: number })[] {
  let at = startTime;
  return samples.map((node, index) => {
    at += timeDeltas[index] ?? INTERVAL;
    // A sample stands for the time until the next one.
    return { node, at, lasts: timeDeltas[index + 1] ?? INTERVAL };
  });
}

/** Nodes of the call tree that stand under a function of the extension, with the room of the nearest one. */
function ownNodes(
  nodes: readonly Protocol.Profiler.ProfileNode[],
  roomOf: RoomOf,
): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Map<number, string>();
  const add = (id: number, around: string | undefined): void => {
    const { callFrame, children = [] } = byId.get(id) as Protocol.Profiler.ProfileNode;
    const script = OWN.exec(callFrame.url)?.[1];
    const room = script ? roomOf(script, callFrame.lineNumber, callFrame.columnNumber) : around;
    if (room !== undefined) own.set(id, room);
    for (const child of children) add(child, room);
  };
  for (const { id, callFrame } of nodes) if (callFrame.functionName === '(root)') add(id, undefined);
  return own;
}

/** A script of an extension, by its path in it. */
const OWN = /^(?:chrome|moz)-extension:\/\/[^/]+\/(.+)$/;
