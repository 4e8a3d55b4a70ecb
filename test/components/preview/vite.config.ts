import { fileURLToPath } from 'node:url';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The texts of a locale by their dotted keys. */
async function textsOf(locale: string): Promise<Record<string, string>> {
  const messages = await parseMessagesFile(at(`../../../locales/${locale}.yml`));
  return Object.fromEntries(
    messages.flatMap((message) => ('message' in message ? [[message.key.join('.'), message.message]] : [])),
  );
}

/** The same as the browser gives them to an extension. */
const browserTexts = async (locale: string): Promise<unknown> =>
  JSON.parse(generateChromeMessagesText(await parseMessagesFile(at(`../../../locales/${locale}.yml`))));

export default defineConfig(async () => ({
  root: at('.'),
  logLevel: 'warn' as const,
  define: {
    MESSAGES: JSON.stringify({ en: await textsOf('en'), zh_CN: await textsOf('zh_CN') }),
    BROWSER_TEXTS: JSON.stringify({ en: await browserTexts('en'), zh_CN: await browserTexts('zh_CN') }),
  },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128'],
    outDir: at('../../../node_modules/.cache/redline-preview'),
    emptyOutDir: true,
    rolldownOptions: { input: ['index', 'compare', 'rule'].map((page) => at(`./${page}.html`)) },
  },
}));
