import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { build, defaultClientConditions } from 'vite';

/** Where the built consoles lie, one folder each. */
export const CONSOLE_OUT = resolve('.output/console');

/** Every rendering and the path it is served under; the first one is the console the product is shown with. */
export const CONSOLES = {
  tiny: '/marketplace/seller/',
  plain: '/marketplace/classic/',
  element: '/marketplace/publish/',
  antd: '/marketplace/product-center/',
  tinyng: '/marketplace/sellercenter/',
  material: '/marketplace/portal/',
  angular: '/marketplace/product-admin/',
  naive: '/marketplace/merchant/',
} as const;
export type ConsoleName = keyof typeof CONSOLES;

/** Builds one rendering as a seller console would be shipped. */
export async function buildConsole(name: ConsoleName): Promise<void> {
  const root = resolve('test/console', name);
  const pages = (await readdir(root))
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(root, file));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: CONSOLES[name],
    plugins: [vue()],
    resolve: { conditions: ['style', ...defaultClientConditions] },
    define: { 'process.env': {}, ngDevMode: 'false', ngServerMode: 'false', ngJitMode: 'true' },
    build: {
      outDir: join(CONSOLE_OUT, name),
      emptyOutDir: true,
      chunkSizeWarningLimit: 8000,
      rolldownOptions: { input: pages },
    },
  });
}

/** Builds every rendering. */
export async function buildConsoles(): Promise<void> {
  for (const name of Object.keys(CONSOLES) as ConsoleName[]) await buildConsole(name);
}
