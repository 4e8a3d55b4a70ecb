import { defineConfig } from 'wxt';
import { BUILT_IN_PATTERNS } from './entrypoints/settings/built-in';

/** Fixed, so that drafts survive a reinstall from a build and tests know the address. */
const GECKO_ID = 'redline@koogallery-redline';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // Style sheets keep light-dark(), so that notes can follow the page where it differs from the system.
  vite: () => ({ build: { target: 'es2022', cssTarget: ['chrome123', 'firefox128'] } }),
  hooks: {
    // Each page is one script and one style sheet: a popup that waits for six files is seen later.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (entrypoints.some(({ type }) => type === 'popup'))
        Object.assign(build?.rollupOptions?.output ?? {}, {
          codeSplitting: { experimentalInlineCommonChunks: { maxSize: Number.POSITIVE_INFINITY } },
        });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Redline',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // activeTab: the popup may see the address it was opened on. scripting: for addresses the seller adds.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    // The editor's script is brought into these pages when one holds a product form.
    host_permissions: BUILT_IN_PATTERNS,
    optional_host_permissions: ['https://*/*'],
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
