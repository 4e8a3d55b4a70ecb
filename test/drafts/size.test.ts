import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle } from './bundle';

describe('what content scripts carry of drafts', () => {
  it.each(['autosave', 'changes', 'note-change'])(
    '%s is small, and brings neither the database nor the parser along',
    async (module) => {
      const code = await bundle(`drafts/${module}.ts`);
      expect(gzipSync(code).length).toBeLessThan(2_000);
      expect(code).not.toMatch(/IDBTransaction|_zod\b|invalid_type/);
    },
    20_000,
  );
});
