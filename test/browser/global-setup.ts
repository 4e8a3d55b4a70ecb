import { spawn } from 'node:child_process';
import { buildConsoles } from '../console/build';

/** Builds the consoles and the extension for both browsers once; `REDLINE_BUILT=1` says that this is done. */
export default async function setup(): Promise<void> {
  if (process.env.REDLINE_BUILT === '1') return;
  await buildConsoles();
  await buildExtension();
}

/** In a process of its own: the test runner's environment would make it a test build. */
async function buildExtension(): Promise<void> {
  const build = spawn(process.execPath, ['scripts/build.mjs'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => build.once('exit', resolve));
  if (code !== 0) throw new Error('The build of the extension failed.');
}
