import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { mountNotes, type Notes } from '../../components/notes/page-notes';
import { pageScheme } from '../../components/notes/scheme';
import { language, learn, say } from '../../components/words/words';
import type { FollowedForm } from '../../form/follow/followed-form';
import type { FieldPath, FieldValue, ProductIdentity, ReleaseStatus } from '../../form/product';
import { fieldsFound } from '../../form/reading/read';
import { sendMessage } from '../../messages/protocol';
import type { ConsolePage } from '../../rules/rule';
import { answerStatus } from '../status/origin';
import { checklist } from './checklist';
import type { Checks } from './checks';
import { addressOf } from './console-pages';
import type { Keeper, Safety } from './keeper';
import { named } from './named';
import { fixesOf, noteOf, unseenFields } from './notes-view';
import { restoreActions, restoreNote, watchEscape } from './restore-note';
import type { Restoring } from './restoring';
import type { Root } from './root';
import { showSaving } from './shown-saving';
import type { SubmitGate } from './submit-gate';

export interface Drawn {
  root: Root;
  product: ProductIdentity;
  form: FollowedForm;
  checks: Checks;
  gate: SubmitGate;
  keeper: Pick<Keeper, 'continued' | 'draftId' | 'flush' | 'touch'>;
  status: Signal<ReleaseStatus>;
  safety: ReadonlySignal<Safety>;
  /** Other tabs that have this product's form open. */
  others: ReadonlySignal<readonly unknown[]>;
  /** Save Draft was pressed, and the seller has not read yet where that draft is found. */
  draftSaved: Signal<boolean>;
  teach(field: string): void;
  restoring: Restoring;
}

export interface Drawing {
  moved: Notes['moved'];
  stop(): void;
}

/** Shows a session in its page, and does what the seller presses there. */
export function drawSession(drawn: Drawn): Drawing {
  learn(LAST_WORDS);
  const { root, product, form, checks, gate, keeper, status, safety, others, draftSaved, restoring } = drawn;
  const folded = signal(true);
  const notes = mountNotes(root.shadow, {
    t: (key, args) => say(key, [...(args ?? [])]),
    anchorOf: ({ key }) => anchorOf(key),
    obstacles: () => form.obstacles(),
    onFix: ({ key }, index) => {
      const finding = checks.find(key);
      const fix = finding && fixesOf(finding)[index];
      if (fix?.kind === 'put-back') void putBack(fix.path, fix.value);
      else if (fix?.kind === 'copy') void navigator.clipboard.writeText(fix.text);
      else if (fix) openPage(fix.page);
    },
    onReveal: ({ key }) => anchorOf(key)?.scrollIntoView({ block: 'center', behavior: 'smooth' }),
    onHide: ({ key }) => {
      checks.hide(key);
      keeper.touch();
    },
    onShowHidden: () => {
      checks.showHidden();
      keeper.touch();
    },
    onWholeRule: ({ rule }) => void sendMessage('openPage', { page: 'rule', rule }),
    onCompare: async () => {
      if (await keeper.flush()) await sendMessage('openPage', { page: 'compare', draftId: keeper.draftId });
    },
    onFold: (next) => {
      folded.value = next;
    },
    onGoTo: openPage,
    onDraftRead: () => {
      draftSaved.value = false;
    },
    onAnswerReleased: (released) => {
      status.value = released ? 'released' : 'unreleased';
      checks.renew();
      void answerStatus(product, released);
    },
    unseen: () => unseenFields([...fieldsFound(form.reading())]),
    onTeach: drawn.teach,
    onGoBack: gate.goBack,
    onSubmitAnyway: gate.letPass,
    restore: restoreActions(restoring),
  });
  const scheme = pageScheme(document);
  const locale = language();
  const shown = computed(() => checks.standing.value.map(noteOf));
  const calls = computed(() => (checks.standing.value.length > 0 ? checklist(form.model) : []));
  const canCompare = computed(() => isKept(safety.value, keeper));
  const saving = showSaving(safety);
  const stopEscape = watchEscape(restoring);
  const stopDrawing = effect(() => {
    const restore = restoreNote(restoring.state.value);
    notes.update({
      findings: shown.value,
      hidden: checks.hidden.value,
      off: checks.off.value,
      canCompare: canCompare.value,
      ...(draftSaved.value && { draftSaved: DRAFT_PAGES.filter((page) => addressOf(page) !== undefined) }),
      saving: saving.value.value,
      elsewhere: others.value.length > 0,
      page: 'watching',
      product: named(product, form.model).name,
      askReleased: status.value === 'unknown',
      folded: folded.value,
      scheme,
      locale,
      submitGate: gate.open.value,
      checklist: calls.value,
      ...(restore && { restore }),
    });
  });

  function anchorOf(key: string): HTMLElement | undefined {
    const finding = checks.find(key);
    return finding && form.anchorAt(finding.at);
  }

  async function putBack(path: FieldPath, value: FieldValue): Promise<void> {
    await form.boundAt(path)?.write?.(value);
    form.refresh('edit');
  }

  return {
    moved: notes.moved,
    stop() {
      stopDrawing();
      saving.stop();
      stopEscape();
      notes.unmount();
    },
  };
}

/** What is said when Redline was updated or switched off under an open page. */
const LAST_WORDS = ['fault.context_ended', 'ui.page.saving.unsaved'];

/** Where the console lists its own drafts. */
const DRAFT_PAGES: readonly ConsolePage[] = ['my-applications', 'drafts'];

/** In another tab, so that the form stays open. */
const openPage = (page: ConsolePage): void => {
  const address = addressOf(page);
  if (address !== undefined) window.open(address, '_blank', 'noopener');
};

const isKept = ({ state }: Safety, { continued }: Drawn['keeper']): boolean =>
  state === 'saved' || state === 'saving' || (state === 'none' && continued !== undefined);
