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
          include: ['test/{rules,form,drafts,components,messages}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
