import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import type { BrowserName } from './find-browser';

/** A running browser with the extension in it. */
export interface BrowserSession {
  name: BrowserName;
  browser: Browser;
  /** Profile folder; launch again with it to see what was kept. */
  userDataDir: string;
  /** Address of a page of the extension, e.g. `popup.html`. */
  extensionUrl(path: string): string;
  /** Opens the extension's popup for a page, as a press on its button does. */
  openPopup(page: Page): Promise<Page>;
  /** Ends the browser's process at once, as a crash does; the profile stays. */
  kill(): Promise<void>;
  /** Closes the browser; removes the profile if it was made for this session. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Port of the console server. */
  port: number;
  /** Folder of the built extension; the production build when absent, none at all when `false`. */
  extension?: string | false;
  /** Profile of an earlier session. */
  userDataDir?: string;
  /** Shows the browser's window. */
  headed?: boolean;
  /** The browser's own language. */
  locale?: 'en-US' | 'zh-CN';
  /** The extension may run in private windows, too. */
  inPrivate?: boolean;
  /** Further preferences of Firefox. */
  preferences?: Readonly<Record<string, unknown>>;
}

/** Folder of the production build for a browser. */
export const builtExtension = (browser: BrowserName): string =>
  resolve('.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** The profile to use, and how to remove it again when it is this session's own. */
export async function profile(given?: string): Promise<{ userDataDir: string; remove(): Promise<void> }> {
  if (given) return { userDataDir: given, remove: async () => {} };
  const userDataDir = await mkdtemp(join(tmpdir(), 'redline-profile-'));
  return { userDataDir, remove: () => rm(userDataDir, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Ends the launched process at once, with all that it started, and waits until it is gone. */
export async function killProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // The browser leads a group of its own, except on Windows, which has none.
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}
