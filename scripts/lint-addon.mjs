/**
 * Runs Mozilla's add-on linter over the Firefox build. No error may be left, and no warning whose code
 * docs/linter.md does not explain; an explanation that no warning needs any more is wrong too.
 */
import { readFileSync } from 'node:fs';
import linter from 'addons-linter';

const explained = [...readFileSync('docs/linter.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
  ([, code]) => code,
);
const report = await linter
  .createInstance({
    config: { _: ['.output/firefox-mv3'], logLevel: 'fatal', output: 'none', stack: false, boring: true },
    runAsBinary: false,
  })
  .run();

const messages = [...report.errors, ...report.warnings];
const wrong = messages.filter(({ _type, code }) => _type === 'error' || !explained.includes(code));
for (const { _type, code, message, file, line } of wrong)
  console.error(`${_type} ${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}`);
const needless = explained.filter((code) => !report.warnings.some((warning) => warning.code === code));
for (const code of needless) console.error(`docs/linter.md explains ${code}, which no longer occurs.`);

console.log(
  `${report.errors.length} errors, ${report.warnings.length} warnings, ${wrong.length} unexplained`,
);
process.exit(wrong.length + needless.length === 0 ? 0 : 1);
