import { parseMessagesFile } from '@wxt-dev/i18n/build';

export interface RuleTexts {
  title: string;
  why: string;
  off: string;
  /** By message id. */
  messages: ReadonlyMap<string, string>;
}

/** What the English locale says of each rule, by rule id. */
export async function readRuleTexts(): Promise<ReadonlyMap<string, RuleTexts>> {
  const sections = new Map<string, Map<string, string>>();
  for (const message of await parseMessagesFile('locales/en.yml')) {
    const [section, rule = '', id = ''] = message.key;
    if (section !== 'rule' || message.type !== 'simple') continue;
    const rules = rule.replaceAll('_', '-');
    sections.set(rules, (sections.get(rules) ?? new Map<string, string>()).set(id, message.message));
  }
  return new Map([...sections].map(([rule, texts]) => [rule, split(rule, texts)]));
}

function split(rule: string, texts: ReadonlyMap<string, string>): RuleTexts {
  const messages = new Map(texts);
  const take = (id: string): string => {
    const text = messages.get(id);
    if (!text) throw new Error(`locales/en.yml has no ${id} for ${rule}`);
    messages.delete(id);
    return text;
  };
  return { title: take('title'), why: take('why'), off: take('off'), messages };
}
