import { SITES } from '../../form/product';
import type { Level } from '../../rules/rule';
import { say, t } from '../words/words';
import type { ChosenLevel, OptionsActions, OptionsState, RuleRow } from './options-state';

const LEVELS: readonly ChosenLevel[] = ['error', 'warning', 'note', 'off'];

interface Props {
  rules: RuleRow[];
  site: OptionsState['site'];
  actions: Pick<OptionsActions, 'chooseLevel' | 'resetLevels'>;
}

/** Every rule with its level, which the seller can change or switch off. */
export function RuleLevels({ rules, site, actions }: Props) {
  const isChanged = rules.some(({ chosen }) => chosen !== undefined);
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('ui.options.rules_title')}</h2>
      <p class="soft">{t('ui.options.rules_text')}</p>
      <ul class="rules">
        {rules.map((rule) => (
          <RuleLevel key={rule.id} rule={rule} site={site} choose={actions.chooseLevel} />
        ))}
      </ul>
      {isChanged && (
        <button type="button" class="quiet" onClick={actions.resetLevels}>
          {t('ui.options.rules_reset')}
        </button>
      )}
    </section>
  );
}

function RuleLevel({
  rule,
  site,
  choose,
}: {
  rule: RuleRow;
  site: Props['site'];
  choose: OptionsActions['chooseLevel'];
}) {
  const title = `rule-${rule.id}`;
  const chosen = ({ currentTarget }: { currentTarget: HTMLSelectElement }) =>
    choose(
      rule.id,
      LEVELS.find((level) => level === currentTarget.value),
    );
  return (
    <li data-rule={rule.id} data-level={rule.chosen ?? ownLevel(rule, site)}>
      <div class="about" id={title}>
        <span>{say(`rule.${rule.id.replaceAll('-', '_')}.title`)}</span>
        <span class="soft">
          <code>{rule.id}</code>
          {SITES.some((one) => !rule.levels[one]) && ` · ${sitesOf(rule)}`}
          {rule.url && (
            <>
              {' · '}
              <a href={rule.url} target="_blank" rel="noreferrer">
                {t('ui.options.source')}
              </a>
            </>
          )}
        </span>
      </div>
      <select aria-labelledby={title} value={rule.chosen ?? ''} onChange={chosen}>
        <option value="">{defaultText(ownLevel(rule, site))}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {say(`ui.options.level_${level}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

/** The rule's own level where the seller sells; undefined where it differs between the sites it could be. */
function ownLevel(rule: RuleRow, site: Props['site']): Level | 'off' | undefined {
  if (site !== 'guess') return rule.levels[site] ?? 'off';
  const levels = new Set(SITES.map((one) => rule.levels[one]).filter((level) => level !== undefined));
  return levels.size === 1 ? [...levels][0] : undefined;
}

const defaultText = (level: ChosenLevel | undefined) =>
  level ? t('ui.options.level_default', [say(`ui.options.level_${level}`)]) : t('ui.options.level_by_site');

const sitesOf = ({ levels }: RuleRow) =>
  t('ui.options.only_on', [
    SITES.filter((one) => levels[one])
      .map((one) => say(`ui.options.site_${one}`))
      .join(t('ui.popup.list_comma')),
  ]);
