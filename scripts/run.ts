import { rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Bundles one of the project's TypeScript programs, whose imports Node alone does not resolve, and runs it. */
const program = process.argv[2];
if (!program) throw new Error('Say which program to run: node scripts/run.ts <file> [arguments]');

const name = basename(program, '.ts');
const outDir = resolve('.cache', `run-${name}-${process.pid}`);
await build({ configFile: false, logLevel: 'warn', build: { ssr: program, outDir, target: 'node24' } });
try {
  await import(pathToFileURL(resolve(outDir, `${name}.js`)).href);
} finally {
  await rm(outDir, { recursive: true });
}
