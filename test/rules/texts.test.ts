import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules';
import { CASES } from './cases';

const DOCUMENTING = ['title', 'why', 'off'];

/** Texts under `rule` of one language: rule → message id → text. */
async function textsIn(language: string): Promise<Map<string, Map<string, string>>> {
  const path = fileURLToPath(new URL(`../../locales/${language}.yml`, import.meta.url));
  const texts = new Map<string, Map<string, string>>();
  for (const message of await parseMessagesFile(path)) {
    const [section, rule = '', id = ''] = message.key;
    if (section !== 'rule' || message.type !== 'simple') continue;
    texts.set(rule, (texts.get(rule) ?? new Map()).set(id, message.message));
  }
  return texts;
}

const keyOf = (rule: string): string => rule.replaceAll('-', '_');

/** Message ids that a rule's table reports, with how many arguments each is given. */
function reported(rule: string): Map<string, number> {
  const table = CASES.find((cases) => cases.rule === rule);
  const findings = table?.invalid.flatMap((edit) => edit.findings) ?? [];
  return new Map(findings.map(({ message, args = [] }) => [message, args.length]));
}

describe.each(['en', 'zh_CN'])('the texts of the rules in %s', async (language) => {
  const texts = await textsIn(language);

  it('belong to the rules, and each rule has some', () => {
    expect([...texts.keys()].sort()).toEqual(RULES.map(({ id }) => keyOf(id)).sort());
  });

  it.each(RULES.map(({ id }) => id))(
    'say every message of %s that its table reports, and no other',
    (rule) => {
      const own = texts.get(keyOf(rule)) ?? new Map();
      expect([...own.keys()].sort()).toEqual([...DOCUMENTING, ...reported(rule).keys()].sort());
    },
  );

  it.each(RULES.map(({ id }) => id))('use every argument of %s', (rule) => {
    for (const [id, count] of reported(rule)) {
      const text = texts.get(keyOf(rule))?.get(id) ?? '';
      const used = new Set(text.match(/\$\d/g));
      expect([...used].sort(), id).toEqual(Array.from({ length: count }, (_, at) => `$${at + 1}`));
    }
  });
});
