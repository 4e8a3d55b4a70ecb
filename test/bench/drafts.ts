import type * as store from '../../drafts/store.ts';
import type { BrowserName } from '../browser/harness/find-browser.ts';
import { openStorePage } from '../drafts/store-page.ts';

declare const redline: typeof store;

/** Saves of a session that grows to 60 changed fields, one after the other. */
const SAVES = 300;
const DRAFTS = 1_000;
const VERSIONS = 20;

/** Times in milliseconds of one kind of work. */
interface Measured {
  work: string;
  times: number[];
  budget?: number;
}

const names = process.argv.slice(2) as BrowserName[];
for (const name of names.length > 0 ? names : (['chromium', 'firefox'] as const)) {
  const { page, close } = await openStorePage(name);
  try {
    const save = await page.evaluate(timeSaves, SAVES);
    const file = await page.evaluate(fill, DRAFTS, VERSIONS);
    const full = await page.evaluate(timeFullStore);
    print(name, [{ work: 'save a draft, durable', times: save, budget: 15 }, ...file, ...full]);
  } finally {
    await close();
  }
}

/** In the page: saves like a seller's typing, each with one change more, now and then a version. */
async function timeSaves(count: number): Promise<number[]> {
  const origin = 'https://console.example.com';
  const edits: Record<string, string> = {};
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    edits[`spec.price.monthly@s${at % 60}`] = `${at}.00`;
    const start = performance.now();
    await redline.saveDraft({
      id: 'typing',
      product: { key: `${origin}|p`, id: 'p', name: 'Backup Cloud' },
      baselineId: 'b',
      address: `${origin}/#/modify/p`,
      sequence: at + 1,
      changes: { edits: { ...edits }, added: [], removed: [] },
      ...(at % 50 === 49 && { version: 'pause' as const }),
    });
    times.push(performance.now() - start);
  }
  return times;
}

/** In the page: brings in a thousand drafts with twenty versions each. */
async function fill(drafts: number, versions: number): Promise<Measured[]> {
  const origin = 'https://console.example.com';
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
  const changes = (seed: number) => ({
    edits: Object.fromEntries(numbers(12).map((field) => [`spec.name@s${field}`, `Plan ${seed}, ${field}`])),
    added: [],
    removed: [],
  });
  const product = (one: number) => ({
    key: `${origin}|p${one % 50}`,
    id: `p${one % 50}`,
    name: `Product ${one % 50}`,
  });
  const start = performance.now();
  await redline.importDrafts({
    format: 'redline-drafts',
    version: 1,
    exportedAt: at(0),
    baselines: numbers(50).map((one) => ({
      id: `b${one}`,
      product: product(one),
      status: 'released' as const,
      form: { fields: { name: `Product ${one}` }, specs: {} },
      seenAt: at(0),
    })),
    drafts: numbers(drafts).map((one) => ({
      id: `d${one}`,
      product: product(one),
      baselineId: `b${one % 50}`,
      address: `${origin}/#/modify/p${one % 50}`,
      changes: changes(one),
      startedAt: at(one),
      savedAt: at(one),
    })),
    versions: numbers(drafts * versions).map((one) => ({
      id: `v${one}`,
      draftId: `d${one % drafts}`,
      at: at(one),
      reason: 'pause' as const,
      changes: changes(one),
    })),
  });
  return [{ work: `import ${drafts} drafts × ${versions} versions`, times: [performance.now() - start] }];
}

/** In the page: what the popup does with a full store. */
async function timeFullStore(): Promise<Measured[]> {
  const repeat = async (count: number, work: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round < count; round++) {
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
    return times;
  };
  return [
    { work: 'list 50 of them', times: await repeat(20, () => redline.listDrafts()), budget: 100 },
    {
      work: 'search them all',
      times: await repeat(20, () => redline.listDrafts({ search: 'product 37' })),
      budget: 50,
    },
    { work: 'read one with its versions', times: await repeat(20, () => redline.readDraft('d500')) },
    { work: 'tidy up', times: await repeat(1, () => redline.applyRetention()) },
    { work: 'export all', times: await repeat(1, () => redline.exportDrafts()) },
  ];
}

function print(name: BrowserName, rows: Measured[]): void {
  console.log(`\nDrafts in ${name} (ms)`);
  console.table(
    Object.fromEntries(
      rows.map(({ work, times, budget }) => {
        const sorted = times.toSorted((one, other) => one - other);
        const quantile = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(1);
        return [
          work,
          { times: times.length, median: quantile(0.5), p95: quantile(0.95), budget: budget ?? '' },
        ];
      }),
    ),
  );
}
