import { type Autosave, createAutosave } from '../../drafts/autosave';
import { changesBetween, countChanges } from '../../drafts/changes';
import type { Changes, Draft, VersionReason } from '../../drafts/draft';
import { type Fault, faultOf } from '../../drafts/fault';
import { noteChange } from '../../drafts/note-change';
import { createPause } from '../../drafts/pause';
import { sameChanges } from '../../drafts/same-changes';
import type { Cause } from '../../form/follow/model';
import { type FieldPath, type ProductIdentity, pathText } from '../../form/product';
import { sendMessage } from '../../messages/protocol';
import { type Against, createBaselineKeeper } from './baseline-keeper';
import { named } from './named';
import { createStepShown } from './step-shown';

/** How safe the edits are, for the page. */
export type Safety =
  | { state: 'none' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'unsaved'; fault: Fault };

/** Keeps the edits of one form in the extension's own storage, through the background. */
export interface Keeper {
  readonly draftId: string;
  /** The kept draft that the form opened with, if it did. */
  readonly continued?: Draft | undefined;
  /** Saves once more: what the seller hid belongs to the draft. */
  touch(): void;
  /** Follows one change; what the seller did is saved at once. */
  note(path: FieldPath, cause: Cause): void;
  flush(reason?: VersionReason): Promise<boolean>;
  /** Keeps the released form before anything is edited, so that a reload finds it. */
  keepReleased(): void;
  /** Another step, tab or dialog may be in view from now on. */
  turned(): void;
  /** Wakes a background that may have gone to sleep. */
  wake(): void;
  /** Saves nothing until a draft is adopted. */
  pause(): void;
  /** Goes on with a kept draft, as after restoring it. */
  adopt(draft: Pick<Draft, 'id' | 'sequence'>): void;
  stop(): void;
}

interface Kept extends Omit<Against, 'named'> {
  product: ProductIdentity;
  /** The step, tab or dialog in view. */
  step(): string | undefined;
  /** It is recalled, and the edits made meanwhile are kept. */
  remembered?: () => void;
  /** The draft of an earlier Redline, which followed this page until it was updated or switched off. */
  inherited?: string | undefined;
  /** Drafts of this product that were not submitted. */
  drafts: readonly Draft[];
  /** Keys of the findings that the seller hid. */
  hidden(): readonly string[];
  onSafety(safety: Safety): void;
}

/** A background script falls asleep after half a minute without a message; half of that is safe, in milliseconds. */
const DOZE = 15_000;
/** So long without an edit is a pause, worth a version, in milliseconds. */
const PAUSE = 20_000;

export function createKeeper(kept: Kept): Keeper {
  const { product, model, drafts, hidden, onSafety } = kept;
  let changes: Changes = changesBetween(model.released, model.edited);
  const handedOn = drafts.find(({ id }) => id === kept.inherited);
  const continued = handedOn ?? drafts.find((draft) => sameChanges(draft.changes, changes));
  let draftId = continued?.id ?? crypto.randomUUID();
  const baseline = createBaselineKeeper({ ...kept, named: () => named(product, model) });
  let toRemember = kept.remembered;
  let saves = 0;
  let failing = false;
  let troubled = kept.recall !== undefined;
  const bySeller = new Set<string>();
  let autosave = start(continued?.sequence);
  let lastSent = 0;
  const shown = createStepShown(kept.step);
  const pause = createPause(PAUSE, Date.now, () => void autosave.flush('pause'));
  // Typed while no Redline was there to save it.
  if (kept.inherited !== undefined && !sameChanges(handedOn?.changes, changes)) autosave.changed();

  function start(sequence?: number): Autosave {
    return createAutosave({
      ...(sequence !== undefined && { sequence }),
      now: Date.now,
      onState: (state) => {
        saves++;
        // Trying once more is no news: what is the matter stays said until it is over.
        if (state.kind === 'saving' && failing) return;
        failing = state.kind === 'unsaved';
        onSafety(
          state.kind === 'saved'
            ? { state: 'saved', at: state.at }
            : state.kind === 'saving'
              ? { state: 'saving' }
              : { state: 'unsaved', fault: state.fault },
        );
        if (state.kind === 'saved') goOnRemembering();
      },
      send: async (order) => {
        lastSent = Date.now();
        const baselineId = await baseline.id();
        const step = shown.now();
        return sendMessage('saveDraft', {
          ...order,
          id: draftId,
          product: named(product, model),
          baselineId,
          address: location.href,
          ...(step !== undefined && { step }),
          changes,
          ...(hidden().length > 0 && { hidden: [...hidden()] }),
        });
      },
    });
  }

  function goOnRemembering(): void {
    if (!baseline.isRemembered) return;
    toRemember?.();
    toRemember = undefined;
  }

  function note(path: FieldPath, cause: Cause): void {
    const before = countChanges(changes);
    noteChange(changes, model.released, model.edited, path);
    if (cause === 'edit') {
      bySeller.add(pathText(path));
      autosave.changed();
      pause.stirred();
      return;
    }
    baseline.renew();
    // The page took an edit back by itself: what was kept stays, and goes on as a draft of its own.
    if (countChanges(changes) < before && bySeller.has(pathText(path))) renew();
  }

  /** Before the first edit nobody else says whether edits will be kept. */
  function settled(): void {
    if (troubled && saves === 0) onSafety({ state: 'none' });
    troubled = false;
    if (saves === 0) goOnRemembering();
  }

  function unsettled(error: unknown): void {
    troubled = true;
    if (saves === 0) onSafety({ state: 'unsaved', fault: faultOf(error) });
  }

  function renew(): void {
    autosave.stop();
    bySeller.clear();
    draftId = crypto.randomUUID();
    autosave = start();
  }

  return {
    get draftId() {
      return draftId;
    },
    continued,
    touch: () => autosave.changed(),
    note,
    flush: (reason) => autosave.flush(reason),
    keepReleased() {
      baseline.id().then(settled, unsettled);
    },
    turned: shown.turned,
    wake() {
      if (troubled) this.keepReleased();
      if (Date.now() - lastSent < DOZE) return;
      lastSent = Date.now();
      sendMessage('wake', undefined).catch(() => undefined);
    },
    pause: () => autosave.stop(),
    adopt({ id, sequence }) {
      autosave.stop();
      draftId = id;
      changes = changesBetween(model.released, model.edited);
      autosave = start(sequence);
      if (countChanges(changes) > 0) autosave.changed();
    },
    stop() {
      pause.stop();
      autosave.stop();
    },
  };
}
