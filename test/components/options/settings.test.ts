import { beforeEach, expect, test, vi } from 'vitest';
import { httpsOrigin, isWatched, watchedAddresses } from '../../../entrypoints/settings/addresses';
import {
  DEFAULTS,
  getSettings,
  parseSettings,
  setSettings,
  watchSettings,
} from '../../../entrypoints/settings/settings';

const { browser, storage } = vi.hoisted(() => {
  const storage = {
    local: {} as Record<string, unknown>,
    managed: undefined as Record<string, unknown> | undefined,
  };
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
  const browser = {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: storage.local[key] }),
        set: async (items: Record<string, unknown>) => {
          Object.assign(storage.local, items);
          for (const listen of listeners) listen(items, 'local');
        },
      },
      managed: {
        get: async () => {
          if (!storage.managed) throw new Error('Managed storage manifest not found');
          return storage.managed;
        },
      },
      onChanged: {
        addListener: (listen: (changes: Record<string, unknown>, area: string) => void) =>
          listeners.add(listen),
        removeListener: (listen: (changes: Record<string, unknown>, area: string) => void) =>
          listeners.delete(listen),
      },
    },
    permissions: {
      getAll: async () => ({
        origins: ['https://console.huaweicloud.com/*', 'https://seller.example.com/*'],
      }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) =>
          ['https://console.huaweicloud.com/*', 'https://seller.example.com/*'].includes(origin),
        ),
    },
    runtime: {
      id: 'redline',
      getManifest: () => ({
        content_scripts: [{ matches: ['https://console.huaweicloud.com/*', 'https://*.huaweicloud.eu/*'] }],
      }),
    },
  };
  return { browser, storage };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../messages/protocol', () => ({ sendMessage: vi.fn() }));

beforeEach(() => {
  storage.local = {};
  storage.managed = undefined;
});

test('without a choice the defaults hold, also where there is no administrator', async () => {
  expect(await getSettings()).toEqual(DEFAULTS);
});

test('the seller’s choices stand over the administrator’s, rule by rule', async () => {
  storage.managed = {
    site: 'eu',
    retentionDays: 30,
    levels: { 'logo-file': 'off', 'zero-price-trial': 'error' },
  };
  await setSettings({ site: 'cn', levels: { 'logo-file': 'note' } });
  await setSettings({ privateWindows: true });
  expect(await getSettings()).toEqual({
    ...DEFAULTS,
    site: 'cn',
    retentionDays: 30,
    privateWindows: true,
    levels: { 'logo-file': 'note', 'zero-price-trial': 'error' },
  });
});

test('what makes no sense is left out', () => {
  expect(
    parseSettings({ site: 'mars', levels: { a: 'loud', b: 'off' }, retentionDays: 0.5, privateWindows: 1 }),
  ).toEqual({
    levels: { b: 'off' },
  });
  expect(parseSettings('nonsense')).toEqual({ levels: {} });
  expect(parseSettings({ retentionDays: 3651, mostDrafts: 0, mostVersions: '5' })).toEqual({ levels: {} });
  expect(parseSettings({ mostDrafts: 10, mostVersions: 5, mostMegabytes: 20 })).toEqual({
    levels: {},
    mostDrafts: 10,
    mostVersions: 5,
    mostMegabytes: 20,
  });
});

test('a change is told once, and no longer after the end', async () => {
  const changed = vi.fn();
  const end = watchSettings(changed);
  await setSettings({ site: 'eu' });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, site: 'eu' }));
  end();
  await setSettings({ site: 'cn' });
  expect(changed).toHaveBeenCalledOnce();
});

test.each([
  ['https://console.example.com/a?b#c', 'https://console.example.com'],
  [' console.example.com/a ', 'https://console.example.com'],
  ['https://console.example.com:8443', 'https://console.example.com'],
  ['http://console.example.com', undefined],
  ['javascript:alert(1)', undefined],
  ['https://*/', undefined],
  ['bad host', undefined],
  ['', undefined],
])('%j is the origin %s', (text, origin) => {
  expect(httpsOrigin(text)).toBe(origin);
});

test('addresses of the build are told from added ones', async () => {
  expect(await watchedAddresses()).toEqual({
    builtIn: [
      { pattern: 'https://console.huaweicloud.com/*', allowed: true },
      { pattern: 'https://*.huaweicloud.eu/*', allowed: false },
    ],
    added: ['https://seller.example.com'],
  });
});

test.each([
  ['https://seller.example.com/x', true],
  ['https://console.huaweicloud.com/x', true],
  ['https://console.huaweicloud.eu/x', false],
  ['http://seller.example.com/', false],
  ['about:blank', false],
])('%s is watched: %s', async (address, watched) => {
  expect(await isWatched(address)).toBe(watched);
});
