import type { Rule } from '../../rules/rule';
import { levelsOf } from './names';
import type { RuleTexts } from './texts';

/** The list of all rules. */
export function indexPage(rules: readonly Rule[], texts: ReadonlyMap<string, RuleTexts>): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${texts.get(rule.id)?.title} | ${levelsOf(rule).join(' | ')} |`,
  );
  return [
    '# Rules',
    '',
    '**error**: the console or the review will refuse it. **warning**: allowed, with a consequence that a seller may not want, or likely to fail the review. **note**: good to know now. –: the rule does not hold on that site.',
    '',
    'A rule about the form of a value speaks only of a value that was changed, so a product that is opened and left alone has no finding.',
    '',
    '| Rule | Says | International | Europe | China |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'Made by `npm run docs:rules`.',
    '',
  ].join('\n');
}
