import { SITES } from '../../form/product';
import type { Rule } from '../../rules/rule';
import { say, t } from '../words/words';
import { ExampleList } from './ExampleList';
import type { RuleExamples } from './example';

export interface ShownRule extends Pick<Rule, 'id' | 'levels' | 'locksReleased' | 'source'> {
  examples: RuleExamples;
}

/** Everything about one rule: what it says and why, where it holds, ways out, and edits of both kinds. */
export function RulePage({ rule }: { rule: ShownRule }) {
  const texts = `rule.${rule.id.replaceAll('-', '_')}`;
  const { messages, ways, flagged, leftAlone } = rule.examples;
  return (
    <main class="rule">
      <header>
        <h1>{say(`${texts}.title`)}</h1>
        <p class="soft">
          <code>{rule.id}</code> · {t(rule.locksReleased ? 'ui.rule.for_released' : 'ui.rule.for_all')}
        </p>
      </header>
      <Sites rule={rule} />
      <section>
        <h2>{t('ui.rule.says')}</h2>
        <ul class="lines">
          {messages.map((id) => (
            <li key={id}>{say(`${texts}.${id}`, BLANKS)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('ui.rule.why')}</h2>
        <p>{say(`${texts}.why`)}</p>
        <p class="soft">{sourceOf(rule)}</p>
      </section>
      <section>
        <h2>{t('ui.rule.ways')}</h2>
        {ways.length === 0 ? (
          <p>{t('ui.rule.way_none')}</p>
        ) : (
          <ul class="lines">
            {ways.map((way) => (
              <li key={way}>{say(`ui.rule.way_${way.replaceAll('-', '_')}`)}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('ui.rule.when_off')}</h2>
        <p>{say(`${texts}.off`)}</p>
        <p>
          <a href="/options.html">{t('ui.rule.options')}</a>
        </p>
      </section>
      <ExampleList title={t('ui.rule.flagged')} examples={flagged} texts={texts} />
      <ExampleList title={t('ui.rule.left_alone')} examples={leftAlone} texts={texts} />
      <p class="soft">{t('ui.rule.sample')}</p>
    </main>
  );
}

/** Stands for what a message is filled with. */
const BLANKS = ['…', '…', '…'];

const Sites = ({ rule: { levels } }: { rule: ShownRule }) => (
  <dl class="sites">
    {SITES.map((site) => (
      <div key={site}>
        <dt>{say(`ui.options.site_${site}`)}</dt>
        <dd data-level={levels[site] ?? 'none'}>
          {levels[site] ? say(`ui.page.level.${levels[site]}`) : t('ui.rule.not_here')}
        </dd>
      </div>
    ))}
  </dl>
);

const sourceOf = ({ source: { title, url } }: ShownRule) =>
  url ? (
    <>
      {t('ui.page.source')}{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {title}
      </a>
    </>
  ) : (
    `${t('ui.page.source')} ${title}. ${t('ui.rule.in_part')}`
  );
