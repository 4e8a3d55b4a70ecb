import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from '../harness/find-browser';

const LAST_STEP = /\n\];\n/;
/** One more step of the database, which rewrites every draft, and takes its time. */
const STEP = `
  (database, transaction) => {
    database.createObjectStore('later');
    const changes = transaction.objectStore('changes');
    const slowly = async () => {
      for (let turn = 0; turn < 1500; turn++)
        for (const record of await changes.getAll()) await changes.put({ ...record, turn });
    };
    void slowly();
  },
];
`;

const built = new Map<BrowserName, Promise<string>>();

/** The folder of a Redline that is one step of its database ahead of this one. */
export function nextRedline(browser: BrowserName): Promise<string> {
  const folder = built.get(browser) ?? buildNext(browser);
  built.set(browser, folder);
  return folder;
}

async function buildNext(browser: BrowserName): Promise<string> {
  const schema = resolve('drafts/schema.ts');
  if (!LAST_STEP.test(await readFile(schema, 'utf8'))) throw new Error(`No list of steps in ${schema}`);
  const outDir = resolve('.cache/next-redline');
  const name = browser === 'chromium' ? 'chrome' : 'firefox';
  await build({
    browser: name,
    manifestVersion: 3,
    outDir,
    vite: () => ({
      logLevel: 'error' as const,
      plugins: [
        {
          name: 'one-more-step',
          enforce: 'pre',
          transform: (code: string, id: string) =>
            id === schema ? code.replace(LAST_STEP, STEP) : undefined,
        },
      ],
    }),
  });
  return resolve(outDir, `${name}-mv3`);
}
