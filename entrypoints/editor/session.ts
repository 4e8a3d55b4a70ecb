import { signal } from '@preact/signals-core';
import { followInSlices } from '../../form/follow/follow';
import type { FormModel } from '../../form/follow/model';
import { holdsPicture } from '../../form/page/pictures';
import type { ProductIdentity, ReleaseStatus } from '../../form/product';
import { type PageState, sendMessage } from '../../messages/protocol';
import type { RestoreDraft } from '../../messages/shapes';
import { getSettings, watchSettings } from '../settings/settings';
import { releaseStatus } from '../status/origin';
import { storefrontOf } from '../status/storefront';
import { createArrivingData } from './arriving-data';
import { createChecks, keyOf } from './checks';
import { drawSession } from './drawing';
import type { Safety } from './keeper';
import { learnStatus } from './late-status';
import { memoryOf } from './memory';
import { createOtherTabs } from './other-tabs';
import { createRestoring, type Restoring } from './restoring';
import { inheritedBy, keepSession, tellDraft } from './session-keeper';
import { type Progress, sessionPorts } from './session-ports';
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

/** Undefined when the form was left before it could be followed. */
export async function openSession(start: SessionStart): Promise<Session | undefined> {
  const { product, facts, memory, root } = start;
  const status = signal<ReleaseStatus>(await releaseStatus(product, facts.status));
  const settings = signal(await getSettings());
  const forgotten = 'fault' in memory ? memory.fault : undefined;
  const safety = signal<Safety>(forgotten ? { state: 'unsaved', fault: forgotten } : { state: 'none' });
  const draftSaved = signal(false);
  const progress: Progress = { isOpen: false, isGone: false };
  const others = createOtherTabs(product.key, () => progress.keeper?.draftId);
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
      const description = progress.form?.boundAt({ field: 'description' })?.element;
      return description !== undefined && holdsPicture(description);
    },
    language: pageLanguage(document, labels),
  });
  const data = createArrivingData();
  const learn = (model: FormModel): Promise<void> => learnStatus(status, product, model, checks.renew);
  const ports = sessionPorts({ start, progress, checks, data, learn, draftSaved });
  const isSamePage = inheritedBy(start) !== undefined;
  const kept = await followInSlices(reading, memoryOf(memory, isSamePage), ports, (form) => {
    const keeper = keepSession({ start, form, checks, status, safety, taken });
    Object.assign(progress, { form, keeper });
    return { form, keeper };
  });
  if (!kept || progress.isGone) {
    others.stop();
    void kept?.keeper.flush('leave').finally(kept.keeper.stop);
    return undefined;
  }
  const { form, keeper } = kept;
  let isStopped = false;
  tellDraft(start, keeper);
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
    progress.drawing = drawSession({
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
  progress.isOpen = true;

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
      progress.drawing?.stop();
    },
  };
}
