import { launchChromium } from './chromium';
import type { BrowserName } from './find-browser';
import { launchFirefox } from './firefox';
import type { BrowserSession, LaunchOptions } from './session';

/** The browsers that tests run in: both, or those that `REDLINE_BROWSERS=chromium,firefox` names. */
export const BROWSERS = (process.env.REDLINE_BROWSERS ?? 'chromium,firefox').split(',') as BrowserName[];

/** Starts a browser with the extension in it. */
export const launch = (browser: BrowserName, options: LaunchOptions): Promise<BrowserSession> =>
  browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
