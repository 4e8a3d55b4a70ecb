import type { Saving, Translate } from './view';

interface Props {
  saving: Saving;
  t: Translate;
}

/** Whether the draft is safe, in one quiet word; while a save is under way the last time stays, so that nothing flickers. */
export function SavingState({ saving, t }: Props) {
  if (saving.state === 'none') return null;
  if (saving.state === 'unsaved') return <span class="saving unsaved">{t('ui.page.saving.unsaved')}</span>;
  const text = saving.at ? t('ui.page.saving.saved', [clock(saving.at)]) : t('ui.page.saving.saving');
  return <span class={`saving${saving.state === 'saving' ? ' under-way' : ''}`}>{text}</span>;
}

/** Hours and minutes, alike in both languages; a format of the browser's takes longer than all else that a keystroke draws. */
const clock = (at: string): string => new Date(at).toTimeString().slice(0, 5);
