/**
 * Runs one of the project's commands after everything that it needs is in place:
 * `node scripts/command.mjs test`. Needs nothing but the Node that runs it (20 or later) and npm.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const [command, ...args] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${command}.mjs`);
if (!command || !existsSync(script)) {
  console.error(`Unknown command: ${command ?? '(none)'}`);
  process.exit(2);
}

const node = setUp({ browsers: command === 'test' || command === 'start' });
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
const { status, signal } = spawnSync(node, [script, ...args], { cwd: ROOT, env, stdio: 'inherit' });
if (signal) console.error(`Ended by ${signal}.`);
process.exit(status ?? 1);
