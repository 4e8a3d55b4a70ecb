import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** The browser's program on this machine, or nothing: CHROME_PATH / FIREFOX_PATH first, then the usual places. */
export function findBrowser(browser: BrowserName): string | undefined {
  const named = process.env[browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  return (named ? [named] : places(browser)).find(runnable);
}

/** As `findBrowser`, but a missing browser is an error that says what to do. */
export function needBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  if (found) return found;
  const variable = browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  throw new Error(`No ${browser} found: install it, or set ${variable} to its program.`);
}

const NAMES: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

function places(browser: BrowserName): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  if (process.platform === 'darwin') return MAC[browser];
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS[browser].map((path) => join(root, path)) : []));
  }
  return NAMES[browser].flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

const MAC: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
