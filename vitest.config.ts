import { defineConfig } from 'vitest/config';

/** Unit tests: plain Node unless a file asks for a DOM with `// @vitest-environment happy-dom`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{rules,form,console}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.ts'],
          // Plain functions: files share what they import, and each begins with an empty page.
          isolate: false,
          setupFiles: ['test/empty-page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          environment: 'node',
          // With a database, the browser's interfaces or words of their own.
          include: ['test/{drafts,messages,components,entrypoints}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'controls',
          include: ['test/form/**/*.browser.test.ts'],
          retry: 2,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.browser.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          // A browser on a busy machine may miss a frame; what fails three times is broken.
          retry: 2,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
