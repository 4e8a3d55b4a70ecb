import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES } from '../../rules';
import { CASES } from '../../test/rules/cases';
import { indexPage } from './index-page';
import { rulePage } from './page';
import { readRuleTexts } from './texts';

/** Writes docs/rules/ from the rules, or with --check says which pages differ from them. */
const FOLDER = 'docs/rules';

const pages = await makePages();
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

async function check(): Promise<void> {
  const differing = (await readdir(FOLDER)).filter((file) => !pages.has(file));
  for (const [file, page] of pages) {
    const kept = await readFile(join(FOLDER, file), 'utf8').catch(() => '');
    if (kept !== page) differing.push(file);
  }
  if (differing.length === 0) {
    console.log(`${pages.size} pages in ${FOLDER} agree with the rules.`);
    return;
  }
  console.error(`Run "npm run docs:rules"; these pages differ from the rules:\n${differing.join('\n')}`);
  process.exitCode = 1;
}

async function write(): Promise<void> {
  for (const file of await readdir(FOLDER)) if (!pages.has(file)) await rm(join(FOLDER, file));
  for (const [file, page] of pages) await writeFile(join(FOLDER, file), page);
  console.log(`${pages.size} pages written to ${FOLDER}.`);
}
