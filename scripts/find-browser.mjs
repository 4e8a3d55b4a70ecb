import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where set-up writes down the browsers it downloaded. */
export const DOWNLOADS = fileURLToPath(new URL('../.cache/browsers.json', import.meta.url));

/** The variable that names a browser's program. */
export const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/**
 * The browser's program on this machine, or nothing: CHROME_PATH / FIREFOX_PATH first, then the usual
 * places, then what set-up downloaded.
 */
export function findBrowser(browser) {
  const named = process.env[VARIABLES[browser]];
  return (named ? [named] : [...places(browser), ...downloaded(browser)]).find(runnable);
}

/** As `findBrowser`, but a missing browser is an error that says what to do. */
export function needBrowser(browser) {
  const found = findBrowser(browser);
  if (found) return found;
  throw new Error(`No ${browser} found: install it, or set ${VARIABLES[browser]} to its program.`);
}

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS = {
  chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

function places(browser) {
  if (process.platform === 'darwin') return MAC[browser];
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS[browser].map((path) => join(root, path)) : []));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES[browser].flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

function downloaded(browser) {
  try {
    return [JSON.parse(readFileSync(DOWNLOADS, 'utf8'))[browser]].filter(Boolean);
  } catch {
    return [];
  }
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
