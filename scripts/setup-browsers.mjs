import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DOWNLOADS, findBrowser, VARIABLES } from './find-browser.mjs';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const missing = () => ['chromium', 'firefox'].filter((browser) => !findBrowser(browser));

/** Makes sure that both browsers are there: found, else from the system's packages, else downloaded. */
export function setUpBrowsers(root) {
  const fonts = hasChineseFont() ? [] : ['fonts-noto-cjk'];
  if (missing().length > 0) installPackages([...missing().map((browser) => PACKAGES[browser]), ...fonts]);
  for (const browser of missing()) download(root, browser);
  if (missing().length === 0) return;
  const names = missing().join(' and ');
  const variables = missing().map((browser) => VARIABLES[browser]);
  console.error(
    `No ${names} on this machine, and none could be installed. Install it, or set ${variables.join(' and ')} to its program, and run this again.`,
  );
  process.exit(1);
}

/** Debian and Ubuntu, as root or where sudo asks for nothing. */
function installPackages(names) {
  const root = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return;
  if (!root && !runs('sudo', ['-n', 'true'])) return;
  console.log(`Installing ${names.join(', ')}...`);
  const apt = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const [program, ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
    return spawnSync(program, [...before, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  };
  apt('update');
  // One by one: a name that this system does not know must not keep the others away.
  for (const name of names) apt('install', '-y', '--no-install-recommends', name);
}

/** Puppeteer's own download, for machines whose packages are out of reach. */
function download(root, browser) {
  console.log(`Downloading ${browser}...`);
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/puppeteer/lib/puppeteer/node/cli.js'),
      'browsers',
      'install',
      `${browser === 'chromium' ? 'chrome' : 'firefox'}@stable`,
      '--path',
      join(root, '.cache/browsers'),
    ],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: 300_000 },
  );
  const path = stdout?.match(/^\S+@\S+ (.+)$/m)?.[1];
  if (!path) return;
  mkdirSync(dirname(DOWNLOADS), { recursive: true });
  const known = Object.fromEntries(
    ['chromium', 'firefox'].flatMap((one) => {
      const found = one === browser ? path : findBrowser(one);
      return found ? [[one, found]] : [];
    }),
  );
  writeFileSync(DOWNLOADS, JSON.stringify(known));
}

/** Without one, Chinese text in screenshots is empty boxes. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

const runs = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
