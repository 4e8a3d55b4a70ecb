import { browser } from 'wxt/browser';
import { storefrontIn } from '../../form/page/storefront';
import type { ProductIdentity } from '../../form/product';

/** Storefront addresses by product, as details pages showed them. */
const KEY = 'storefronts';
/** More products than a seller has; the oldest go first. */
const MOST = 500;

let last: string | undefined;

/** Remembers the address that a details page shows. */
export async function noteStorefront(page: Document): Promise<void> {
  const shown = storefrontIn(page);
  if (!shown) return;
  const { origin } = page.location;
  const keys = [
    ...shown.ids.map((id) => `${origin}|${id}`),
    ...shown.names.map((name) => `${origin}|name:${name}`),
  ];
  const now = JSON.stringify([shown.url, keys]);
  if (now === last) return;
  last = now;
  const kept = Object.entries(await known()).filter(([key]) => !keys.includes(key));
  const fresh = keys.map((key): [string, string] => [key, shown.url]);
  await browser.storage.local.set({ [KEY]: Object.fromEntries([...kept, ...fresh].slice(-MOST)) });
}

/** The address of a product, when one of the console's pages ever showed it. */
export async function storefrontOf({ key, id, name }: ProductIdentity): Promise<string | undefined> {
  const urls = await known();
  const [origin = ''] = key.split('|', 1);
  const byName = urls[`${origin}|name:${name}`];
  return urls[key] ?? (id === undefined ? byName : (urls[`${origin}|${id}`] ?? byName));
}

const known = async (): Promise<Record<string, string>> =>
  ((await browser.storage.local.get(KEY))[KEY] as Record<string, string> | undefined) ?? {};
