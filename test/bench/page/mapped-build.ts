import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { build } from 'wxt';

/** The room of the project that a place in a built script comes from: `form`, `rules`, …, or `libraries`. */
export type RoomOf = (script: string, line: number, column: number) => string;

/** Builds what is shipped once more, into a folder of its own, with maps that tell where each piece comes from. */
export async function mappedBuild(): Promise<{ folder: string; roomOf: RoomOf }> {
  const outDir = '.cache/mapped-build';
  await build({
    outDir,
    outDirTemplate: 'chrome',
    browser: 'chrome',
    vite: () => ({ build: { sourcemap: true } }),
  });
  const folder = join(outDir, 'chrome');
  const maps = new Map<string, SourceMap>();
  const mapOf = (script: string): SourceMap => {
    const known =
      maps.get(script) ?? new SourceMap(JSON.parse(readFileSync(join(folder, `${script}.map`), 'utf8')));
    maps.set(script, known);
    return known;
  };
  return {
    folder,
    roomOf(script, line, column) {
      const entry = mapOf(script).findEntry(line, column);
      const source = 'originalSource' in entry ? entry.originalSource : '';
      return ROOM.exec(source)?.[1] ?? 'libraries';
    },
  };
}

const ROOM = /^(?:\.\.\/)+(form|rules|drafts|components|messages|entrypoints|locales)\//;
