export type BrowserName = 'chromium' | 'firefox';

export const DOWNLOADS: string;
export const VARIABLES: Record<BrowserName, string>;
export function findBrowser(browser: BrowserName): string | undefined;
export function needBrowser(browser: BrowserName): string;
