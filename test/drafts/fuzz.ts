import { spawnSync } from 'node:child_process';

/** The property tests of import files and stored records, 10,000 of each kind: `npm run fuzz:drafts`. */
const tests = ['test/drafts/hostile.test.ts', '--project', 'unit', '--testTimeout', '3600000'];
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
  stdio: 'inherit',
  env: { ...process.env, RUNS: process.env.RUNS ?? '10000' },
});
process.exit(status ?? 1);
