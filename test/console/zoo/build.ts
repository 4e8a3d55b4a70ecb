import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, defaultClientConditions } from 'vite';

/** Builds the zoo's pages into `outDir`, a folder that can be served as it is. */
export async function buildZoo(outDir: string): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { conditions: ['style', ...defaultClientConditions] },
    define: {
      // As consoles are built; a test runner's own mode makes libraries behave differently.
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000, minify: false },
  });
}

/** Builds an extension of one content script into `outDir`: the controls, asked by the tests through the page. */
export async function buildProbe(outDir: string): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'probe.ts'),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  });
  await mkdir(outDir, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1.0',
    content_scripts: [{ matches: ['<all_urls>'], js: ['probe.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'probe@koogallery-redline' } },
  };
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest));
}
