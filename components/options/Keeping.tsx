import type { DraftLimits } from '../../drafts/limits';
import { say, t } from '../words/words';
import { LimitField } from './LimitField';
import type { OptionsActions, OptionsState } from './options-state';
import { Stored } from './Stored';

interface Props {
  state: Pick<OptionsState, 'limits' | 'asked' | 'stored' | 'privateWindows'>;
  actions: Pick<OptionsActions, 'limit' | 'answerLimit' | 'askPersistence' | 'allowPrivateWindows'>;
}

/** The limits in the order they are shown, each with its greatest value. */
const LIMITS: readonly [keyof DraftLimits, number][] = [
  ['days', 3_650],
  ['drafts', 10_000],
  ['versionsPerDraft', 500],
  ['megabytes', 100_000],
];

/** How long and how much is kept, how much that is now, and whether private windows keep any. */
export const Keeping = ({ state, actions }: Props) => (
  <section aria-labelledby="drafts">
    <h2 id="drafts">{t('ui.options.drafts_title')}</h2>
    <Stored stored={state.stored} askPersistence={actions.askPersistence} />
    <div class="limits">
      {LIMITS.map(([limit, most]) => (
        <LimitField
          key={limit}
          limit={limit}
          most={most}
          value={state.asked?.change[limit] ?? state.limits[limit]}
          choose={(value) => actions.limit({ [limit]: value })}
        />
      ))}
    </div>
    {state.asked && <Question asked={state.asked} answer={actions.answerLimit} />}
    <label class="switch">
      <input
        type="checkbox"
        checked={state.privateWindows}
        aria-describedby="private-text"
        onChange={({ currentTarget }) => actions.allowPrivateWindows(currentTarget.checked)}
      />
      <span>{t('ui.options.private_label')}</span>
    </label>
    <p class="indented soft" id="private-text">
      {t('ui.options.private_text')}
    </p>
  </section>
);

interface QuestionProps {
  asked: NonNullable<OptionsState['asked']>;
  answer: OptionsActions['answerLimit'];
}

const Question = ({ asked: { drafts, versions }, answer }: QuestionProps) => (
  <div class="question" role="alert">
    <p>{say('ui.options.would_remove', [drafts, versions])}</p>
    <div class="row">
      <button type="button" data-action="remove-now" onClick={() => answer(true)}>
        {t('ui.options.remove_now')}
      </button>
      <button type="button" class="primary" data-action="keep-limit" onClick={() => answer(false)}>
        {t('ui.options.leave_limit')}
      </button>
    </div>
  </div>
);
