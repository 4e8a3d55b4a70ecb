import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Runs one tool of node_modules, or a script, and tells whether it went well. */
export function step(name, script, args = [], env = {}) {
  const started = Date.now();
  console.log(`\n> ${name}`);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)`);
  return status === 0 ? { passed: 1, failed: 0, broken: [] } : { passed: 0, failed: 1, broken: [name] };
}

/** Runs one project of the test runner and counts its tests. */
export function suite(project, env = {}) {
  const result = join('.cache', `${project}-tests.json`);
  rmSync(result, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${result}`,
  ];
  const ran = step(`${project} tests`, 'node_modules/vitest/vitest.mjs', args, env);
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readResult(result);
  const broken = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => `${project}: ${fullName}`);
  // A file that cannot even be loaded fails the run without failing a test.
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, ran.failed),
    broken: broken.length > 0 ? broken : ran.broken,
  };
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
