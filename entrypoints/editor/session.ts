import { mountNotes } from '../../components/notes/page-notes';
import { pageScheme } from '../../components/notes/scheme';
import type { NotesView } from '../../components/notes/view';
import { language, say } from '../../components/words/words';
import type { Action } from '../../form/actions';
import { type FollowedForm, followForm } from '../../form/follow';
import type { PageFacts } from '../../form/page-facts';
import type { FieldPath, FieldValue, ProductIdentity, ReleaseStatus } from '../../form/product';
import type { Reading } from '../../form/read';
import { buttonKind } from '../../form/regions';
import { writeBack } from '../../form/write-back';
import type { PageState } from '../../messages/protocol';
import type { ProductMemory, RestoreDraft, RestoreReport } from '../../messages/shapes';
import { RULES } from '../../rules';
import { createChecker } from '../../rules/engine';
import type { Finding } from '../../rules/rule';
import { getSettings, type Settings, watchSettings } from '../settings/settings';
import { answerStatus, releaseStatus } from '../status/origin';
import { checklist } from './checklist';
import { addressOf } from './console-pages';
import { createKeeper, type Keeper, type Safety } from './keeper';
import { memoryOf } from './memory';
import { fixesOf, keyOf, noteOf } from './notes-view';
import type { Root } from './root';
import { guessSite, pageLanguage } from './site';

/** One product's form from the moment it is recognised until it is gone. */
export interface Session {
  readonly product: ProductIdentity;
  describe(): PageState;
  restore(order: RestoreDraft): Promise<RestoreReport>;
  /** Restores the draft that the seller asked for before this form was open, once its data is there. */
  fulfil(memory: ProductMemory & { pendingDraftId?: string }): Promise<void>;
  /** Keeps what is unsaved; `leave` when the page may not live to hear the answer. */
  flush(reason?: 'leave'): void;
  /** The seller is about to edit: has the background awake when the page is left in a hurry. */
  wake(): void;
  stop(): void;
}

export interface SessionStart {
  product: ProductIdentity;
  reading: Reading;
  facts: PageFacts;
  memory: ProductMemory;
  root: Root;
  gone(): void;
}

/** Data that comes in parts pauses for less than this, in milliseconds. */
const QUIET = 600;

export async function openSession({
  product,
  reading,
  facts,
  memory,
  root,
  gone,
}: SessionStart): Promise<Session> {
  const [found, first] = await Promise.all([releaseStatus(product, facts.status), getSettings()]);
  let status: ReleaseStatus = found;
  let settings = first;
  let safety: Safety = { state: 'none' };
  let findings: readonly Finding[] = [];
  let folded = true;
  let gate: 'closed' | 'open' | 'passed' = 'closed';
  let recheck = true;
  let loads = 0;
  const hidden = new Set<string>();
  const labels = reading.hits.map(({ text }) => text);
  const site = () =>
    settings.site === 'guess'
      ? guessSite(new URL(location.href), pageLanguage(document, labels))
      : settings.site;
  const context = () => ({ site: site(), released: status === 'released' });
  const checker = createChecker(RULES, context(), settings.levels);

  // The first reading is taken before there is anything to keep.
  let keeper: Keeper | undefined;
  const form: FollowedForm = followForm(reading, memoryOf(memory), {
    changed(path, cause) {
      keeper?.note(path, cause);
      if (cause === 'load') loads++;
      if (cause === 'edit' && !recheck) findings = checker.change(form.model.edited, path);
      else recheck = true;
    },
    settled: () => {
      check();
      draw();
    },
    acted: (action) => onAction(action),
    gone,
  });
  keeper = createKeeper({
    product,
    status: () => status,
    model: form.model,
    drafts: memory.drafts,
    onSafety(next) {
      safety = next;
      if (next.state === 'saved') root.saved(next.at);
      root.show(next.state === 'unsaved' && next.fault === 'context_ended' ? 'failed' : 'watching');
      draw();
    },
  });

  function check(): void {
    if (recheck) findings = checker.all(form.model.released, form.model.edited);
    recheck = false;
  }

  const standing = (): Finding[] => findings.filter((finding) => !hidden.has(keyOf(finding)));
  const errors = (): Finding[] => standing().filter(({ level }) => level === 'error');

  const byKey = (key: string): Finding | undefined => findings.find((one) => keyOf(one) === key);

  const notes = mountNotes(root.shadow, {
    t: (key, args) => say(key, [...(args ?? [])]),
    anchorOf: ({ key }) => {
      const finding = byKey(key);
      return finding && form.anchorAt(finding.at);
    },
    obstacles: () => form.obstacles(),
    onFix: ({ key }, index) => {
      const finding = byKey(key);
      const fix = finding && fixesOf(finding)[index];
      if (fix?.kind === 'put-back') void putBack(fix.path, fix.value);
      // Another tab, so that the form stays open.
      else if (fix) window.open(addressOf(fix.page), '_blank', 'noopener');
    },
    onReveal: ({ key }) => {
      const finding = byKey(key);
      const anchor = finding && form.anchorAt(finding.at);
      anchor?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    },
    onSilence: ({ key }) => {
      hidden.add(key);
      draw();
    },
    onShowSilenced: () => {
      hidden.clear();
      draw();
    },
    onFold: (next) => {
      folded = next;
      draw();
    },
    onAnswerReleased: (released) => {
      status = released ? 'released' : 'unreleased';
      findings = checker.renew(context(), settings.levels);
      draw();
      void answerStatus(product, released);
    },
    onGoBack: () => {
      gate = 'closed';
      draw();
    },
    onSubmitAnyway: () => {
      gate = 'passed';
      draw();
    },
  });

  async function putBack(path: FieldPath, value: FieldValue): Promise<void> {
    await form.boundAt(path)?.write?.(value);
    form.refresh('edit');
  }

  function onAction({ kind }: Action): void {
    if (kind === 'submit') void keeper?.flush('submit');
    else if (kind === 'saveDraft') void keeper?.flush('pause');
  }

  /** Stands before Submit once, when it is pressed with errors standing; the next press goes through. */
  function guardSubmit(event: Event): void {
    const target = event.composedPath()[0] as Element;
    if (target.nodeType !== 1 || buttonKind(target) !== 'submit') return;
    if (gate === 'closed' && errors().length > 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      gate = 'open';
      draw();
    } else gate = 'closed';
  }
  window.addEventListener('click', guardSubmit, { capture: true });

  async function restore({ draft, baseline }: RestoreDraft): Promise<RestoreReport> {
    await loaded;
    await keeper?.flush('restore');
    const { edits, added } = draft.changes;
    const report = await writeBack(form, { edits, added, released: baseline });
    keeper?.adopt(draft);
    return report;
  }

  /** Resolves when no data has arrived for a while. */
  async function quiet(): Promise<void> {
    let seen = -1;
    while (seen !== loads) {
      seen = loads;
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
  }

  const loaded = quiet();
  void loaded.then(() => keeper?.keepReleased());

  function draw(): void {
    notes.update(view());
  }

  function view(): NotesView {
    const shown = standing();
    return {
      findings: shown.map(noteOf),
      silenced: findings.length - shown.length + checker.silenced,
      saving:
        safety.state === 'unsaved' ? { state: 'unsaved', sentence: say(`fault.${safety.fault}`) } : safety,
      page: 'watching',
      product: product.name,
      askReleased: status === 'unknown',
      folded,
      scheme,
      locale: language(),
      submitGate: gate === 'open',
      checklist: checklist(form.model, checker.changedCount),
    };
  }

  const scheme = pageScheme(document);
  const unwatch = watchSettings((next: Settings) => {
    settings = next;
    findings = checker.renew(context(), settings.levels);
    draw();
  });
  check();
  root.show('watching');
  draw();

  return {
    product,
    describe: () => ({
      state: 'watching',
      product,
      status,
      draftId: keeper?.draftId,
      counts: countLevels(standing()),
    }),
    restore,
    async fulfil({ pendingDraftId, drafts, baseline }) {
      const draft = drafts.find(({ id }) => id === pendingDraftId);
      if (draft) await restore({ draft, baseline: baseline?.form ?? form.model.released });
    },
    flush: (reason) => void keeper?.flush(reason),
    wake: () => keeper?.wake(),
    stop() {
      unwatch();
      window.removeEventListener('click', guardSubmit, { capture: true });
      void keeper?.flush('leave').finally(keeper.stop);
      form.stop();
      notes.unmount();
    },
  };
}

const countLevels = (findings: readonly Finding[]): Record<'error' | 'warning' | 'note', number> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
};
