import { SITES } from '../../form/product';
import type { Rule, Source } from '../../rules/rule';
import type { RuleCases } from '../../test/rules/rule-case';
import { siteOf } from '../../test/rules/site-of';
import { invalidExample, validExample } from './example';
import { levelsOf, SITE_NAMES } from './names';
import type { RuleTexts } from './texts';

/** A rule's page, made of the rule, its English texts and its test table. */
export function rulePage(rule: Rule, texts: RuleTexts, cases: RuleCases): string {
  const { title, why, off, messages } = texts;
  return [
    `# ${title}`,
    `\`${rule.id}\``,
    table(rule),
    '## What it says',
    [...messages.values()].map((message) => `- ${message}`).join('\n'),
    '## Why',
    why,
    `Source: ${sourceText(rule.source)}`,
    '## Ways out',
    waysOut(cases),
    '## Left alone',
    cases.valid.map((edit) => validExample(edit, siteOf(rule, edit))).join(''),
    '## Flagged',
    cases.invalid.map((edit) => invalidExample(edit, siteOf(rule, edit), texts)).join(''),
    '## When to switch it off',
    off,
    '---',
    `Made by \`npm run docs:rules\` from \`rules/${rule.id}.ts\`, its texts in \`locales/en.yml\` and its table in \`test/rules/cases/${rule.id}.ts\`. The examples edit the sample product of \`test/rules/sample.ts\`.`,
  ]
    .map((part) => part.trimEnd())
    .join('\n\n')
    .concat('\n');
}

function table(rule: Rule): string {
  const many = rule.fields.includes('name') ? 'every field' : 'every field of a specification';
  // A price for several years or months goes with the price of its mode.
  const named = rule.fields.filter((field) => !/\.\d+$/.test(field));
  const fields = named.length > 10 ? many : named.map((field) => `\`${field}\``).join(', ');
  const holds = rule.locksReleased ? 'What is released' : 'New and released products';
  return [
    `| ${SITES.map((site) => SITE_NAMES[site]).join(' | ')} | Holds for | Runs when this changes |`,
    '|---|---|---|---|---|',
    `| ${levelsOf(rule).join(' | ')} | ${holds} | ${fields || 'the removal dialog'} |`,
  ].join('\n');
}

const sourceText = ({ title, url }: Source): string =>
  url
    ? `[${title}](${url})`
    : `${title}. Only a part of this help text was seen, so there is no address to give.`;

const WAYS: Readonly<Record<string, string>> = {
  'put-back': 'Redline offers to put the released value back.',
  'my-products': 'Redline leads to My Products.',
  'my-applications': 'Redline leads to My Applications.',
  copy: 'Redline copies the URL.',
};

function waysOut({ invalid }: RuleCases): string {
  const fixes = new Set(
    invalid.flatMap(({ findings }) => findings.flatMap((finding) => finding.fixes ?? [])),
  );
  const ways = [...fixes].map((fix) => `- ${WAYS[fix] ?? fix}`);
  return ways.length > 0 ? ways.join('\n') : 'The text says what to do; there is no button for it.';
}
