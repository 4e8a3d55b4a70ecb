import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpBrowsers } from './setup-browsers.mjs';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Installs what is missing and gives back the Node to work with. */
export function setUp({ browsers }) {
  if (!dependenciesFit()) installDependencies();
  const node = pinnedNode();
  if (browsers) setUpBrowsers(ROOT);
  return node;
}

/** Whether node_modules holds what the lockfile says. */
function dependenciesFit() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return (
    wanted !== undefined &&
    present !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, optional, peer }]) =>
        path === '' || present[path]?.version === version || (!present[path] && (optional || peer)),
    )
  );
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function installDependencies() {
  console.log('Installing dependencies...');
  // npm says where it lies when it runs a script; on Windows a plain `npm` is not a program.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const options = {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    shell: !npm && process.platform === 'win32',
  };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, options);
  if (status !== 0) fail('Installing the dependencies failed: see what npm says above.');
}

/** The Node of the lockfile, or the one that runs this where it is new enough. */
function pinnedNode() {
  const folder = join(ROOT, 'node_modules/node');
  const node = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node))
    // npm may have been told not to run the script that brings the program.
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, stdio: 'inherit' });
  if (existsSync(node)) return node;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  return fail(
    `Node ${process.versions.node} is too old and no newer one could be installed: install Node 24.`,
  );
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
