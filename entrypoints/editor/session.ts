import { signal } from '@preact/signals-core';
import { followInSlices } from '../../form/follow/follow';
import type { FollowedForm, FollowPorts } from '../../form/follow/followed-form';
import type { FormModel } from '../../form/follow/model';
import { holdsPicture } from '../../form/page/pictures';
import { stepInView } from '../../form/page/step-in-view';
import type { ProductIdentity, ReleaseStatus } from '../../form/product';
import { type PageState, sendMessage } from '../../messages/protocol';
import type { RestoreDraft } from '../../messages/shapes';
import { getSettings, watchSettings } from '../settings/settings';
import { releaseStatus } from '../status/origin';
import { storefrontOf } from '../status/storefront';
import { createArrivingData } from './arriving-data';
import { createChecks, keyOf } from './checks';
import { type Drawing, drawSession } from './drawing';
import { createKeeper, type Keeper, type Safety } from './keeper';
import { learnStatus } from './late-status';
import { memoryOf } from './memory';
import { createOtherTabs } from './other-tabs';
import { createRestoring, type Restoring } from './restoring';
import type { SessionStart } from './session-start';
import { describeSession } from './session-state';
import { pageLanguage } from './site';
import { createSubmitGate } from './submit-gate';

/** One product's form from the moment it is recognised until it is gone. */
export interface Session {
  readonly product: ProductIdentity;
  describe(): PageState;
  readonly restoring: Restoring;
  /** Restores the draft that the seller asked for before this form was open. */
  fulfil(pending: RestoreDraft | undefined): Promise<void>;
  /** Keeps what is unsaved; `leave` when the page may not live to hear the answer. */
  flush(reason?: 'leave'): void;
  /** The seller is about to edit: has the background awake when the page is left in a hurry. */
  wake(): void;
  stop(): void;
}

interface Followed {
  form: FollowedForm;
  keeper: Keeper;
}

/** Undefined when the form was left before it could be followed. */
export async function openSession(start: SessionStart): Promise<Session | undefined> {
  const { product, facts, memory, root } = start;
  const status = signal<ReleaseStatus>(await releaseStatus(product, facts.status));
  const settings = signal(await getSettings());
  const inherited = root.inherited?.productKey === product.key ? root.inherited : undefined;
  const forgotten = 'fault' in memory ? memory.fault : undefined;
  const safety = signal<Safety>(forgotten ? { state: 'unsaved', fault: forgotten } : { state: 'none' });
  const draftSaved = signal(false);
  let followed: Followed | undefined;
  const others = createOtherTabs(product.key, () => followed?.keeper.draftId);
  const [storefrontUrl, taken] = await Promise.all([storefrontOf(product), others.ask()]);
  await start.catchUp();
  const reading = start.reading();
  if (!reading) {
    others.stop();
    return undefined;
  }
  const labels = reading.hits.map(({ text }) => text);
  const checks = createChecks({
    status,
    settings,
    storefrontUrl,
    hasPictures: () => {
      const description = followed?.form.boundAt({ field: 'description' })?.element;
      return description !== undefined && holdsPicture(description);
    },
    language: pageLanguage(document, labels),
  });
  const data = createArrivingData();
  const learn = (model: FormModel): Promise<void> => learnStatus(status, product, model, checks.renew);

  // The first reading is taken before there is anything to keep or to draw.
  let drawing: Drawing | undefined;
  let [isOpen, isGone] = [false, false];
  const ports: FollowPorts = {
    changed(path, cause, model) {
      followed?.keeper.note(path, cause);
      checks.follow(model, path, cause);
      if (cause !== 'load') return;
      data.came();
      if (path.field === 'name') void learn(model);
    },
    settled: () => followed && checks.settle(followed.form.model),
    moved: (nodes) => drawing?.moved([...nodes]),
    acted: ({ kind, moves }) => {
      if (kind || moves) followed?.keeper.turned();
      if (kind !== 'saveDraft') return;
      draftSaved.value = true;
      void followed?.keeper.flush('draft');
    },
    isAnother: start.isAnother,
    gone() {
      isGone = true;
      if (isOpen) start.gone();
    },
    lessons: start.lessons,
  };
  const kept = await followInSlices(reading, memoryOf(memory, inherited !== undefined), ports, (form) => {
    const keeper = createKeeper({
      product,
      status: () => status.value,
      model: form.model,
      step: () => stepInView(document, form.reading().dialogs),
      ...(forgotten && { recall: () => sendMessage('recallProduct', product), remembered: start.remembered }),
      inherited: inherited?.draftId,
      baseline: memory.baseline,
      // What another tab goes on with is not this one's to write over.
      drafts: memory.drafts.filter(({ id }) => !taken.some(({ draftId }) => draftId === id)),
      hidden: checks.hiddenKeys,
      onSafety(next) {
        safety.value = next;
        if (next.state === 'saved') root.saved(next.at);
        if (next.state === 'saving') follows();
        root.show(next.state === 'unsaved' && next.fault === 'context_ended' ? 'failed' : 'watching');
      },
    });
    followed = { form, keeper };
    return followed;
  });
  if (!kept || isGone) {
    others.stop();
    void kept?.keeper.flush('leave').finally(kept.keeper.stop);
    return undefined;
  }
  const { form, keeper } = kept;
  let isStopped = false;
  follows();
  // The form came back with what is kept: by an earlier Redline here, or by the console too.
  if (keeper.continued && safety.value.state === 'none') {
    safety.value = { state: 'saved', at: keeper.continued.savedAt };
    root.saved(keeper.continued.savedAt);
  }
  const gate = createSubmitGate({
    refused: () => checks.standing.value.filter(({ level }) => level === 'error').map(keyOf),
    holdsForm: (element) => form.reading().controls.some((one) => element.contains(one.element)),
    passed: () => void keeper.flush('submit'),
  });
  checks.goOnWith(keeper.continued?.hidden ?? []);
  // The page has waited for the reading already: each of these has a turn of its own.
  const soon = (work: () => void): void => void setTimeout(() => isStopped || work());
  soon(() => checks.settle(form.model));

  /** A function of its own name, because a keeper that inherits unsaved edits saves while it is made. */
  function follows(): void {
    if (followed) root.follows({ productKey: product.key, draftId: followed.keeper.draftId });
  }

  const loaded = data.atRest().then(form.rested);
  void loaded.then(() => learn(form.model)).then(keeper.keepReleased);

  const restoring = createRestoring({
    form,
    keeper,
    loaded,
    isElsewhere: others.hasDraft,
    restored: ({ hidden = [] }) => checks.goOnWith(hidden),
    told: (progress) => void sendMessage('restoreProgress', progress).catch(() => undefined),
  });
  soon(() => {
    drawing = drawSession({
      root,
      product,
      form,
      checks,
      gate,
      keeper,
      status,
      safety,
      others: others.open,
      draftSaved,
      restoring,
      teach: start.teach,
    });
  });
  const unwatch = watchSettings((next) => {
    settings.value = next;
    checks.renew();
  });
  root.show('watching');
  isOpen = true;

  return {
    product,
    describe: () =>
      describeSession({
        product,
        form,
        status: status.value,
        draftId: keeper.draftId,
        isElsewhere: others.open.value.length > 0,
        lessons: start.lessons(),
        standing: checks.standing.value,
      }),
    restoring,
    async fulfil(pending) {
      if (pending) await restoring.restore(pending);
    },
    flush: (reason) => void keeper.flush(reason),
    wake: () => keeper.wake(),
    stop() {
      isStopped = true;
      unwatch();
      others.stop();
      gate.stop();
      restoring.stop();
      void keeper.flush('leave').finally(keeper.stop);
      form.stop();
      drawing?.stop();
    },
  };
}
