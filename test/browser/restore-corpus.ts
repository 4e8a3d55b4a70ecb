import { CONSOLES, type ConsoleName } from '../console/build';
import { BROWSERS } from './harness/launch';
import { serveConsoles } from './harness/serve';
import { restoreRun } from './restore/run';

/** Restores a draft of every field in every console and language, and says how much of it is back in the app. */
async function corpus(only: readonly string[]): Promise<void> {
  const names = (Object.keys(CONSOLES) as ConsoleName[]).filter(
    (name) => only.length === 0 || only.includes(name),
  );
  const server = await serveConsoles();
  let complete = true;
  try {
    console.log('browser   console   language  fields back       ms');
    for (const browser of BROWSERS)
      for (const name of names)
        for (const language of ['en', 'zh'] as const) {
          const { changed, lost, report, milliseconds } = await restoreRun({
            browser,
            console: name,
            language,
            port: server.port,
          });
          const back = `${changed - lost.length} of ${changed}`;
          console.log(
            [
              browser.padEnd(9),
              name.padEnd(9),
              language.padEnd(9),
              back.padEnd(12),
              String(milliseconds).padStart(7),
            ].join(' '),
          );
          for (const one of lost) console.log(`    ${one}`);
          if (lost.length > 0) console.log(`    report: ${report.replaceAll('\n', '\n      ')}`);
          complete &&= lost.length === 0;
        }
  } finally {
    await server.close();
  }
  if (!complete) process.exitCode = 1;
}

await corpus(process.argv.slice(3));
