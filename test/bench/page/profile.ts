import type { CDPSession, Page, Protocol } from 'puppeteer';

/** Time that the extension's own script had on the page's main thread, in milliseconds. */
export interface OwnTime {
  total: number;
  /** The longest stretch without a pause. */
  longest: number;
}

/** Microseconds between two samples. */
const INTERVAL = 100;
/** A stretch ends when no sample of ours was taken for this long, in microseconds. */
const PAUSE = 1_500;

/** Samples the page's main thread while `work` runs, and tells what of it was the extension's. */
export async function ownTimeDuring(page: Page, work: () => Promise<unknown>): Promise<OwnTime> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  return ownTime(await stop(session));
}

async function stop(session: CDPSession): Promise<Protocol.Profiler.Profile> {
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return profile;
}

function ownTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): OwnTime {
  const own = ownNodes(nodes);
  let [total, longest, stretch, since] = [0, 0, 0, 0];
  samples.forEach((node, at) => {
    // A sample stands for the time until the next one.
    const lasts = timeDeltas[at + 1] ?? INTERVAL;
    if (own.has(node)) {
      total += lasts;
      stretch += lasts + (stretch > 0 ? since : 0);
      since = 0;
      longest = Math.max(longest, stretch);
    } else {
      since += lasts;
      if (since > PAUSE) stretch = 0;
    }
  });
  return { total: total / 1000, longest: longest / 1000 };
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
