import type { Saving, Translate } from './view';

interface Props {
  saving: Saving;
  locale: string;
  t: Translate;
}

/** Whether the draft is safe, in one quiet word; while a save is under way the last time stays, so that nothing flickers. */
export function SavingState({ saving, locale, t }: Props) {
  if (saving.state === 'none') return null;
  if (saving.state === 'unsaved') return <span class="saving unsaved">{t('ui.page.saving.unsaved')}</span>;
  const text = saving.at ? t('ui.page.saving.saved', [clock(saving.at, locale)]) : t('ui.page.saving.saving');
  return <span class={`saving${saving.state === 'saving' ? ' under-way' : ''}`}>{text}</span>;
}

/** Hours and minutes. The last answer is kept: formatting takes longer than all else that a keystroke draws. */
function clock(at: string, locale: string): string {
  if (last.at !== at || last.locale !== locale) {
    const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    last = { at, locale, text: new Intl.DateTimeFormat(locale, options).format(new Date(at)) };
  }
  return last.text;
}

let last = { at: '', locale: '', text: '' };
