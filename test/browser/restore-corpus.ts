import { parseArgs } from 'node:util';
import { CONSOLES, type ConsoleName } from '../console/build';
import { BROWSERS } from './harness/launch';
import { serveConsoles } from './harness/serve';
import { type Run, restoreRun } from './restore/run';

/** Restores a draft of every field in every console and language, and says how much of it is back in the app. */
const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { browser: { type: 'string' }, language: { type: 'string' } },
});
const names = (Object.keys(CONSOLES) as ConsoleName[]).filter(
  (name) => positionals.length === 0 || positionals.includes(name),
);
const languages = (['en', 'zh'] as const).filter((one) => one === (values.language ?? one));
const browsers = BROWSERS.filter((one) => one === (values.browser ?? one));

const server = await serveConsoles();
let complete = true;
console.log('browser   console   language  fields back       ms');
for (const browser of browsers)
  for (const name of names)
    for (const language of languages)
      complete = (await isWhole({ browser, console: name, language, port: server.port })) && complete;
await server.close();
if (!complete) process.exitCode = 1;

async function isWhole(run: Run): Promise<boolean> {
  const name = [run.browser.padEnd(9), run.console.padEnd(9), run.language.padEnd(9)].join(' ');
  try {
    const { changed, missing, lost, report, named, milliseconds } = await restoreRun(run);
    const back = `${changed - missing} of ${changed}`;
    console.log([name, back.padEnd(12), String(milliseconds).padStart(7)].join(' '));
    for (const one of lost) console.log(`    ${one}`);
    // A field that is back and named as missed is no better than one that is lost and not named.
    if (lost.length + named > 0) console.log(`    report: ${report.replaceAll('\n', '\n      ')}`);
    return lost.length + named === 0;
  } catch (error) {
    console.log(`${name} failed: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}
