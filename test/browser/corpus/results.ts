import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ConsoleName } from '../../console/build';
import { CONSOLE_OUT } from '../../console/build';
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
const fileOf = (name: string): string => join(FOLDER, `${name.replaceAll(' ', '-')}.json`);

/** Writes a result down, so that a run that was broken off can go on. */
export async function keepResult(name: string, result: Result): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(fileOf(name), JSON.stringify(result, null, 2));
}

/** What an earlier run found out with the same extension and the same console; nothing if either was built since. */
export async function earlierResult(name: string, console: ConsoleName | undefined): Promise<Result> {
  const changed = async (path: string) => (await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity;
  const builds = [join(builtExtension('chromium'), 'editor.js'), console && join(CONSOLE_OUT, console)];
  const newest = Math.max(...(await Promise.all(builds.flatMap((path) => (path ? [changed(path)] : [])))));
  const kept = fileOf(name);
  const at = (await stat(kept).catch(() => undefined))?.mtimeMs ?? 0;
  return at > newest ? JSON.parse(await readFile(kept, 'utf8')) : { outcomes: [] };
}
