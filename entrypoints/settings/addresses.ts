import { browser } from 'wxt/browser';
import { sendMessage } from '../../messages/protocol';

/** The content script of the build, which addresses that the seller adds need by name. */
const SCRIPT = '/content-scripts/console.js';
const SCRIPT_ID = 'added-addresses';

export interface WatchedAddresses {
  /** Match patterns of the build, and whether the browser lets Redline run there. */
  builtIn: { pattern: string; allowed: boolean }[];
  /** Origins that the seller allowed. */
  added: string[];
}

/** Where Redline runs: its own addresses, and those the browser was allowed to add. */
export async function watchedAddresses(): Promise<WatchedAddresses> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn =
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  return {
    builtIn: [...new Set(builtIn)].map((pattern) => ({ pattern, allowed: origins.includes(pattern) })),
    added: origins.filter((pattern) => !builtIn.includes(pattern)).map(originOf),
  };
}

/** Asks the browser for an address. Call it first in a click: browsers refuse the question any later. */
export const askForAddress = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)] });

/** Gives an address back; Redline stops there at once. */
export const giveUpAddress = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(origin)] });

/** The origin of an https address as typed or as seen; undefined for anything else. Ports are not told apart. */
export function httpsOrigin(address: string): string | undefined {
  const text = /^[\w-]+:/.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' && /^[^*%]+$/.test(hostname) ? `https://${hostname}` : undefined;
}

/** Whether the browser lets Redline run at an address: its own may be taken back in the browser's settings, too. */
export async function isWatched(address: string): Promise<boolean> {
  const origin = httpsOrigin(address);
  return origin !== undefined && browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Keeps the script where the seller allows it, from the background. Listens at once, as a woken background must. */
export function keepAddresses(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerScript();
    await Promise.all(origins.map(startInOpenTabs));
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await registerScript();
    await stopInOpenTabs(origins.map(originOf));
  });
  // An update of the extension drops what was registered.
  browser.runtime.onInstalled.addListener(registerScript);
}

async function registerScript(): Promise<void> {
  const { added } = await watchedAddresses();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (added.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: [SCRIPT], matches: added.map(patternOf), allFrames: true, runAt: 'document_idle' },
  ]);
}

/** Tabs that were open before this Redline was installed, updated or switched on hold none, or what an older one left. */
export async function startInWatchedTabs(): Promise<void> {
  const { builtIn, added } = await watchedAddresses();
  const patterns = builtIn.filter(({ allowed }) => allowed).map(({ pattern }) => pattern);
  await Promise.all([...patterns, ...added.map(patternOf)].map(startInOpenTabs));
}

async function startInOpenTabs(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  const started = tabs.map(({ id = browser.tabs.TAB_ID_NONE }) =>
    browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [SCRIPT] }),
  );
  // A tab that shows an error page takes no script; the others do.
  await Promise.allSettled(started);
}

/** Addresses that were given up are hidden from the extension, so every tab is told; most have no script to hear it. */
async function stopInOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id = browser.tabs.TAB_ID_NONE }) => sendMessage('leaveAddress', origins, id)),
  );
}

const patternOf = (origin: string) => `${origin}/*`;
const originOf = (pattern: string) => pattern.replace(/\/\*$/, '');
