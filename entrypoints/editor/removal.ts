import { mountNotes } from '../../components/notes/page-notes';
import { pageScheme } from '../../components/notes/scheme';
import type { NotesPorts } from '../../components/notes/view';
import { language, say } from '../../components/words/words';
import { removalDialogIn } from '../../form/page/removal-dialog';
import { sendMessage } from '../../messages/protocol';
import { createChecker } from '../../rules/engine';
import { removalIsFinal } from '../../rules/removal-is-final';
import { getSettings } from '../settings/settings';
import { noteOf } from './notes-view';
import { guessSite, pageLanguage } from './site';

/** What can show or hide a dialog. */
const SHOWS = ['class', 'style', 'open', 'hidden', 'aria-hidden'];
const CONTROLS = 'input, textarea, select, button, label, [role="radio"], [role="checkbox"]';
const NO_FORM = { fields: {}, specs: {} };

/** Says at the removal dialog of My Products that a removal is final, for as long as the dialog is open. */
export async function openRemoval(shadow: ShadowRoot, gone: () => void): Promise<void> {
  const { site, levels } = await getSettings();
  const guessed = guessSite(new URL(location.href), pageLanguage(document, []));
  const context = { site: site === 'guess' ? guessed : site, released: true, removalDialogOpen: true };
  const findings = createChecker([removalIsFinal], context, levels).all(NO_FORM, NO_FORM).map(noteOf);
  if (findings.length === 0) return gone();

  const scheme = pageScheme(document);
  const draw = (folded: boolean) => notes.update({ ...STILL, findings, folded, scheme, locale: language() });
  const notes = mountNotes(shadow, {
    ...IDLE,
    t: (key, args) => say(key, [...(args ?? [])]),
    anchorOf: () => removalDialogIn(document)?.anchor,
    obstacles: () => removalDialogIn(document)?.element.querySelectorAll(CONTROLS) ?? [],
    onHide: close,
    onWholeRule: ({ rule }) => void sendMessage('openPage', { page: 'rule', rule }),
    onFold: draw,
  });
  const observer = new MutationObserver((records) => {
    if (removalDialogIn(document)) notes.moved(records.map(({ target }) => target));
    else close();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: SHOWS,
  });
  draw(true);

  function close(): void {
    observer.disconnect();
    notes.unmount();
    gone();
  }
}

/** There is no form here, and so nothing to save, to ask or to put back. */
const STILL = {
  hidden: 0,
  off: 0,
  canCompare: false,
  saving: { state: 'none' },
  page: 'watching',
  askReleased: false,
  submitGate: false,
  checklist: [],
} as const;

const nothing = (): void => {};
const IDLE: Omit<NotesPorts, 't' | 'anchorOf' | 'obstacles' | 'onHide' | 'onWholeRule' | 'onFold'> = {
  onFix: nothing,
  onReveal: nothing,
  onShowHidden: nothing,
  onCompare: nothing,
  onGoTo: nothing,
  onDraftRead: nothing,
  onAnswerReleased: nothing,
  unseen: () => [],
  onTeach: nothing,
  onGoBack: nothing,
  onSubmitAnyway: nothing,
  restore: { stop: nothing, undo: nothing, close: nothing, copy: nothing },
};
