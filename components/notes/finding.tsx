import { Icon, Shape } from './shapes';
import type { NoteFinding, Translate } from './view';

/** What the seller has unfolded, by `<place>:<finding's key>`: at most one explanation and one menu at a time. */
export interface Unfolded {
  why?: string;
  menu?: string;
}

/** What the buttons of a finding do. */
export interface FindingActions {
  t: Translate;
  onFix(finding: NoteFinding, fix: number): void;
  onHide(finding: NoteFinding): void;
  onWholeRule(finding: NoteFinding): void;
  onToggle(what: keyof Unfolded, id: string): void;
}

interface Props {
  finding: NoteFinding;
  /** Tells the note beside the field and the summary's entry of one finding apart. */
  id: string;
  unfolded: Unfolded;
  actions: FindingActions;
}

/** The attributes by which a standing finding is known; on one element only. */
export const marks = ({ rule, level, field, specName }: NoteFinding) => ({
  'data-rule': rule,
  'data-level': level,
  'data-field': field,
  'data-spec': specName,
});

/** Level as shape and word. */
export const LevelSign = ({ finding, t }: { finding: NoteFinding; t: Translate }) => (
  <>
    <Shape level={finding.level} />
    <span class={`word is-${finding.level}`}>{t(`ui.page.level.${finding.level}`)}</span>
  </>
);

/** The ways out: fixes, the explanation, and the menu to silence. */
export function Ways({ finding, id, unfolded, actions }: Props) {
  const { t } = actions;
  return (
    <span class="ways">
      {finding.fixes.map((label, fix) => (
        <button type="button" class="fix" key={label} onClick={() => actions.onFix(finding, fix)}>
          {label}
        </button>
      ))}
      <button
        type="button"
        class="quiet"
        aria-expanded={unfolded.why === id}
        onClick={() => actions.onToggle('why', id)}
      >
        {t('ui.page.why')}
      </button>
      <button
        type="button"
        class="quiet more"
        aria-expanded={unfolded.menu === id}
        aria-label={t('ui.page.more')}
        onClick={() => actions.onToggle('menu', id)}
      >
        <Icon of="more" />
      </button>
    </span>
  );
}

/** What is unfolded under a finding. */
export function Details({ finding, id, unfolded, actions }: Props) {
  const { t } = actions;
  const { source } = finding;
  return (
    <>
      {unfolded.menu === id && (
        <div class="menu">
          <button type="button" class="quiet" onClick={() => actions.onHide(finding)}>
            {t('ui.page.hide')}
          </button>
        </div>
      )}
      {unfolded.why === id && (
        <div class="explanation">
          <p>{finding.whyText}</p>
          <p class="source">
            {t('ui.page.source')}{' '}
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
                <Icon of="out" />
              </a>
            ) : (
              source.title
            )}
          </p>
          <button type="button" class="fix" onClick={() => actions.onWholeRule(finding)}>
            {t('ui.page.whole_rule')}
            <Icon of="out" />
          </button>
        </div>
      )}
    </>
  );
}
