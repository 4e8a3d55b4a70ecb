import { render } from 'preact';
import type { RuleExamples } from '../../components/rule/example';
import { RulePage, type ShownRule } from '../../components/rule/RulePage';
import { language, say, t } from '../../components/words/words';
import { RULES } from '../../rules';
import examples from './examples.json';

document.documentElement.lang = language();
const asked = new URLSearchParams(location.search).get('rule');
const rule = asked === null ? undefined : shownRule(asked);
if (rule) document.title = `${say(`rule.${rule.id.replaceAll('-', '_')}.title`)} · Redline`;
render(
  rule ? (
    <RulePage rule={rule} />
  ) : (
    <p class="fault" role="alert">
      {t('ui.rule.missing')}
    </p>
  ),
  document.body,
);

function shownRule(id: string): ShownRule | undefined {
  const rule = RULES.find((one) => one.id === id);
  const own = new Map<string, unknown>(Object.entries(examples)).get(id) as RuleExamples | undefined;
  return rule && own && { ...rule, examples: own };
}
