/** Every check of the project; ends with `N passed, N failed`. Run it as `npm test`. */
import { readFileSync } from 'node:fs';
import { step, suite } from './steps.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const wxt = 'node_modules/wxt/bin/wxt.mjs';
const rooms = ['components', 'drafts', 'entrypoints', 'form', 'messages', 'rules', 'scripts', 'test'];

const results = [
  step('types of the extension', wxt, ['prepare']),
  step('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  step('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  step('imports between rooms', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    ...rooms,
  ]),
  ...named('check:rules'),
  suite('unit'),
  suite('isolated'),
  step('build', 'scripts/build.mjs'),
  step('practice consoles', 'scripts/run.ts', ['test/console/build-all.ts']),
  step("browser's add-on linter", 'scripts/lint-addon.mjs'),
  suite('controls'),
  suite('browser', { REDLINE_BUILT: '1' }),
];

/** A check that is a script of package.json written as `node ...`. */
function named(name) {
  const [, ...args] = scripts[name]?.split(' ') ?? [];
  return args.length > 0 ? [step(name, args[0], args.slice(1))] : [];
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
for (const name of results.flatMap(({ broken }) => broken)) console.log(`FAILED: ${name}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
