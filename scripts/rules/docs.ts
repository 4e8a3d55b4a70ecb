import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES } from '../../rules';
import { CASES } from '../../test/rules/cases';
import { examplesOf } from './examples';
import { indexPage } from './index-page';
import { rulePage } from './page';
import { readRuleTexts } from './texts';

/** Writes docs/rules/ and the examples of the page behind "Why?" from the rules, or with --check says which differ. */
const FOLDER = 'docs/rules';
const EXAMPLES = 'entrypoints/rule/examples.json';

const pages = await makePages();
const examples = await makeExamples();
await mkdir(FOLDER, { recursive: true });
if (process.argv.includes('--check')) await check();
else await write();

async function makePages(): Promise<Map<string, string>> {
  const texts = await readRuleTexts();
  const made = new Map([['README.md', indexPage(RULES, texts)]]);
  for (const rule of RULES) {
    const own = texts.get(rule.id);
    const cases = CASES.find((table) => table.rule === rule.id);
    if (!own || !cases) throw new Error(`${rule.id} has no texts or no table`);
    made.set(`${rule.id}.md`, rulePage(rule, own, cases));
  }
  return made;
}

async function makeExamples(): Promise<string> {
  const texts = await readRuleTexts();
  const made = CASES.map((cases) => {
    const own = texts.get(cases.rule);
    if (!own) throw new Error(`${cases.rule} has no texts`);
    return `${JSON.stringify(cases.rule)}: ${JSON.stringify(examplesOf(cases, own))}`;
  });
  return `{\n${made.join(',\n')}\n}\n`;
}

async function check(): Promise<void> {
  const differing = (await readdir(FOLDER)).filter((file) => !pages.has(file));
  for (const [file, page] of pages) {
    const kept = await readFile(join(FOLDER, file), 'utf8').catch(() => '');
    if (kept !== page) differing.push(file);
  }
  if ((await readFile(EXAMPLES, 'utf8').catch(() => '')) !== examples) differing.push(EXAMPLES);
  if (differing.length === 0) {
    console.log(`${pages.size} pages in ${FOLDER}, and the examples, agree with the rules.`);
    return;
  }
  console.error(`Run "npm run docs:rules"; these differ from the rules:\n${differing.join('\n')}`);
  process.exitCode = 1;
}

async function write(): Promise<void> {
  for (const file of await readdir(FOLDER)) if (!pages.has(file)) await rm(join(FOLDER, file));
  for (const [file, page] of pages) await writeFile(join(FOLDER, file), page);
  await writeFile(EXAMPLES, examples);
  console.log(`${pages.size} pages written to ${FOLDER}, and ${EXAMPLES}.`);
}
