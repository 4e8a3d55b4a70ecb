/** Runs the function that a TypeScript file exports as default: `node scripts/ts.mjs file.ts [argument...]`. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'warn' });
await module.default(args);
