import { type Autosave, createAutosave } from '../../drafts/autosave';
import { changesBetween, countChanges } from '../../drafts/changes';
import type { Baseline, Changes, Draft, VersionReason } from '../../drafts/draft';
import { type Fault, faultOf } from '../../drafts/fault';
import { noteChange } from '../../drafts/note-change';
import { createPause } from '../../drafts/pause';
import { same } from '../../drafts/same';
import type { Cause, FormModel } from '../../form/model';
import { type FieldPath, type ProductIdentity, pathText, type ReleaseStatus } from '../../form/product';
import { sendMessage } from '../../messages/protocol';
import type { ProductMemory } from '../../messages/shapes';

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
  /** Wakes a background that may have gone to sleep. */
  wake(): void;
  /** Saves nothing until a draft is adopted. */
  pause(): void;
  /** Goes on with a kept draft, as after restoring it. */
  adopt(draft: Pick<Draft, 'id' | 'sequence'>): void;
  stop(): void;
}

interface Kept {
  product: ProductIdentity;
  status: () => ReleaseStatus;
  model: FormModel;
  /** The step, tab or dialog in view. */
  step(): string | undefined;
  /** The newest released form that is kept of this product. */
  baseline?: Baseline | undefined;
  /** Asks for what could not be recalled when the form opened. */
  recall?: () => Promise<ProductMemory>;
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
/** The step in view is looked for this often at most, in milliseconds: a search of the page is no work for every key. */
const STEP_STANDS = 500;

export function createKeeper(kept: Kept): Keeper {
  const { product, status, model, step, drafts, hidden, onSafety } = kept;
  let changes: Changes = changesBetween(model.released, model.edited);
  const handedOn = drafts.find(({ id }) => id === kept.inherited);
  const continued = handedOn ?? drafts.find((draft) => sameChanges(draft.changes, changes));
  let draftId = continued?.id ?? crypto.randomUUID();
  let baseline: Promise<string> | undefined;
  let forgotten = kept.recall;
  let toRemember = kept.remembered;
  let saves = 0;
  let failing = false;
  let troubled = kept.recall !== undefined;
  const bySeller = new Set<string>();
  let autosave = start(continued?.sequence);
  let lastSent = 0;
  let inView: { step: string | undefined; at: number } | undefined;
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
        baseline ??= keepBaseline();
        const baselineId = await baseline;
        const step = stepInView();
        return sendMessage('saveDraft', {
          ...order,
          id: draftId,
          product: named(),
          baselineId,
          address: location.href,
          ...(step !== undefined && { step }),
          changes,
          ...(hidden().length > 0 && { hidden: [...hidden()] }),
        });
      },
    });
  }

  function stepInView(): string | undefined {
    const now = Date.now();
    if (!inView || Math.abs(now - inView.at) > STEP_STANDS) inView = { step: step(), at: now };
    return inView.step;
  }

  /** Under its released name, which may have arrived after its id. */
  const named = (): ProductIdentity => {
    const name = model.released.fields.name;
    return typeof name === 'string' && name.trim() !== '' ? { ...product, name: name.trim() } : product;
  };

  /** What is kept already costs no message, which the first edit of a form would have to wait for. */
  function knownBaseline(): string | undefined {
    const known = kept.baseline;
    const isKnown = status() === 'unknown' || status() === known?.status;
    return isKnown && same(known?.form, model.released) ? known?.id : undefined;
  }

  /** A released form that was kept before stands against what this page shows: it may hold edits that it loaded. */
  async function remember(): Promise<ProductMemory | undefined> {
    const memory = await forgotten?.();
    forgotten = undefined;
    return memory;
  }

  function goOnRemembering(): void {
    if (forgotten) return;
    toRemember?.();
    toRemember = undefined;
  }

  async function keepBaseline(): Promise<string> {
    try {
      const known = (await remember())?.baseline?.id ?? knownBaseline();
      if (known !== undefined) return known;
      return (await sendMessage('keepBaseline', { product: named(), status: status(), form: model.released }))
        .id;
    } catch (error) {
      baseline = undefined;
      throw error;
    }
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
    baseline = undefined;
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
    baseline = undefined;
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
      if (baseline) return;
      baseline = keepBaseline();
      baseline.then(settled, unsettled);
    },
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

/** Whether the form opened with what a draft had kept: then it is the same work going on. */
const sameChanges = (kept: Changes | undefined, now: Changes): boolean =>
  kept !== undefined && countChanges(now) > 0 && JSON.stringify(sorted(kept)) === JSON.stringify(sorted(now));

const sorted = ({ edits, added, removed }: Changes) => [
  Object.entries(edits).sort(([a], [b]) => (a < b ? -1 : 1)),
  added.map(({ fields }) => fields),
  [...removed].sort(),
];
