import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The texts of a locale by their dotted keys. */
async function textsOf(locale: string): Promise<Record<string, string>> {
  const messages = await parseMessagesFile(at(`../../../locales/${locale}.yml`));
  return Object.fromEntries(
    messages.flatMap((message) => ('message' in message ? [[message.key.join('.'), message.message]] : [])),
  );
}

export default defineConfig(async () => ({
  root: at('.'),
  logLevel: 'warn' as const,
  define: { MESSAGES: JSON.stringify({ en: await textsOf('en'), zh_CN: await textsOf('zh_CN') }) },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128'],
    outDir: at('../../../node_modules/.cache/redline-preview'),
    emptyOutDir: true,
  },
}));
