import { spawn } from 'node:child_process';

/** Builds the consoles and the extension for both browsers once; `REDLINE_BUILT=1` says that this is done. */
export default async function setup(): Promise<void> {
  if (process.env.REDLINE_BUILT === '1') return;
  await run('scripts/run.ts', 'test/console/build-all.ts');
  await run('scripts/build.mjs');
}

/** In a process of its own: the test runner's environment would make everything a test build. */
async function run(...script: string[]): Promise<void> {
  const build = spawn(process.execPath, script, {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => build.once('exit', resolve));
  if (code !== 0) throw new Error(`Failed: ${script.join(' ')}`);
}
