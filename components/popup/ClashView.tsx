import { useEffect, useRef, useState } from 'preact/hooks';
import { placeLabel } from '../words/fields';
import { valueText } from '../words/values';
import { say, t } from '../words/words';
import type { PopupActions } from './popup-state';
import type { RestoreView, ShownClash } from './restore-view';

type Choice = 'draft' | 'released' | 'form';

interface Props {
  asking: Extract<RestoreView, { kind: 'asking' }>;
  actions: Pick<PopupActions, 'choose' | 'closeReport'>;
}

/** What was released when the draft began, what is now, and what the draft holds: the seller chooses, field by field. */
export function ClashView({ asking, actions }: Props) {
  const { clashes, others } = asking;
  const [choices, setChoices] = useState<Record<string, Choice>>(() => all(clashes, 'form'));
  const hasForm = clashes.some(isFormOwn);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class="clashes"
      onSubmit={(event) => {
        event.preventDefault();
        actions.choose(choices);
      }}
    >
      <p class="outcome">{t('ui.popup.clash.title', clashes.length, [clashes.length, asking.product])}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('ui.popup.clash.field')}</th>
            <th scope="col">{t('ui.popup.clash.then')}</th>
            <th scope="col">{t('ui.popup.clash.released')}</th>
            <th scope="col">{t('ui.popup.clash.draft')}</th>
            {hasForm && <th scope="col">{t('ui.popup.clash.form')}</th>}
          </tr>
        </thead>
        <tbody>
          {clashes.map((clash, index) => {
            const cell = (choice: Choice) => (
              <ChoiceCell
                clash={clash}
                choice={choice}
                isChosen={choices[clash.path] === choice}
                choose={() => setChoices({ ...choices, [clash.path]: choice })}
                focus={index === 0 ? first : undefined}
              />
            );
            return (
              <tr key={clash.path} data-clash={clash.path}>
                <th scope="row">{placeLabel(clash.field, clash.spec)}</th>
                <td class="value">{valueText(clash.field, clash.base)}</td>
                <td>{cell(isFormOwn(clash) ? 'released' : 'form')}</td>
                <td>{cell('draft')}</td>
                {hasForm && <td>{isFormOwn(clash) ? cell('form') : null}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {others > 0 && <p class="soft">{t('ui.popup.clash.others', others, [others])}</p>}
      <div class="buttons">
        <button type="submit" class="primary" data-action="choose">
          {t('ui.popup.clash.restore')}
        </button>
        <button type="button" class="quiet" onClick={() => setChoices(all(clashes, 'draft'))}>
          {t('ui.popup.clash.all_draft')}
        </button>
        <button type="button" class="quiet" onClick={() => setChoices(all(clashes, 'form'))}>
          {t('ui.popup.clash.all_now')}
        </button>
        <button type="button" class="quiet" onClick={actions.closeReport}>
          {t('ui.popup.cancel')}
        </button>
      </div>
    </form>
  );
}

interface CellProps {
  clash: ShownClash;
  choice: Choice;
  isChosen: boolean;
  choose(): void;
  focus: { current: HTMLInputElement | null } | undefined;
}

function ChoiceCell({ clash, choice, isChosen, choose, focus }: CellProps) {
  const value = choice === 'released' ? clash.released : clash[choice];
  return (
    <label class="choice">
      <input
        type="radio"
        name={clash.path}
        value={choice}
        checked={isChosen}
        onChange={choose}
        ref={isChosen && focus ? focus : null}
        aria-label={`${placeLabel(clash.field, clash.spec)}: ${say(`ui.popup.clash.${choice === 'form' && !isFormOwn(clash) ? 'released' : choice}`)}`}
      />
      <span class="value">{valueText(clash.field, value)}</span>
    </label>
  );
}

const all = (clashes: readonly ShownClash[], choice: Choice): Record<string, Choice> =>
  Object.fromEntries(clashes.map(({ path }) => [path, choice]));

/** The form holds an edit of its own, neither the released value nor the draft's. */
const isFormOwn = ({ form, released }: ShownClash): boolean =>
  JSON.stringify(form) !== JSON.stringify(released);
