import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ConsoleName } from '../../console/build';
import { CONSOLE_OUT } from '../../console/build';
import type { BrowserName } from '../harness/find-browser';
import { builtExtension } from '../harness/session';
import type { FieldsRead } from './fields-read';
import type { Outcome } from './play';
import type { QuietPages } from './quiet-pages';

/** Everything that was found out about one rendering. */
export interface Result {
  outcomes: Outcome[];
  fields?: FieldsRead;
  pages?: QuietPages;
}

const FOLDER = resolve('.cache/corpus');
const fileOf = (browser: BrowserName, name: string): string =>
  join(FOLDER, browser, `${name.replaceAll(' ', '-')}.json`);

/** Writes a result down, so that a run that was broken off can go on. */
export async function keepResult(browser: BrowserName, name: string, result: Result): Promise<void> {
  const file = fileOf(browser, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(result, null, 2));
}

/** What an earlier run found out with the same extension and the same console; nothing if either was built since. */
export async function earlierResult(
  browser: BrowserName,
  name: string,
  console: ConsoleName | undefined,
): Promise<Result> {
  const changed = async (path: string) => (await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity;
  const builds = [join(builtExtension(browser), 'editor.js'), console && join(CONSOLE_OUT, console)];
  const newest = Math.max(...(await Promise.all(builds.flatMap((path) => (path ? [changed(path)] : [])))));
  const kept = fileOf(browser, name);
  const at = (await stat(kept).catch(() => undefined))?.mtimeMs ?? 0;
  return at > newest ? JSON.parse(await readFile(kept, 'utf8')) : { outcomes: [] };
}
