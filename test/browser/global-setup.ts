import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildConsoles } from '../console/build';

/** Builds the consoles and the extension for both browsers once; `REDLINE_BUILT=1` says that this is done. */
export default async function setup(): Promise<void> {
  if (process.env.REDLINE_BUILT === '1') return;
  await buildConsoles();
  await buildExtension('chrome');
  await buildExtension('firefox');
}

/** Builds the extension in a process of its own: the test runner's environment would make it a test build. */
async function buildExtension(browser: 'chrome' | 'firefox'): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const env = { ...process.env, NODE_ENV: 'production' };
  const wxt = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => wxt.once('exit', resolve));
  if (code !== 0) throw new Error(`The build for ${browser} failed.`);
}
