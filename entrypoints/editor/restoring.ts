import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Changes, Draft } from '../../drafts/draft';
import type { FollowedForm } from '../../form/follow/followed-form';
import { pathText } from '../../form/product';
import { clashesFrom, clashesWith } from '../../form/restore/clash';
import { type Miss, type WriteOrder, type WriteReport, writeBack } from '../../form/restore/write-back';
import type { RestoreDraft, RestoreProgress, RestoreReport } from '../../messages/shapes';
import { chosen } from './choices';
import type { Keeper } from './keeper';

/** Where a restore stands, for whoever shows it. */
export type RestoreState =
  | ({ kind: 'running' } & RestoreProgress)
  | { kind: 'done'; report: RestoreReport; restored: RestoreDraft };

/** Restores drafts into one form: one at a time, to be followed, stopped and undone. */
export interface Restoring {
  /** Undefined while nothing runs, and while it runs too shortly to be told of. */
  readonly state: ReadonlySignal<RestoreState | undefined>;
  restore(order: RestoreDraft): Promise<RestoreReport>;
  /** Puts back what stood before the last restore. */
  undo(): Promise<RestoreReport>;
  /** Ends the one under way; what is written stays, and is told. */
  cancel(): void;
  closeReport(): void;
  /** The form is gone. */
  stop(): void;
}

interface Ports {
  form: FollowedForm;
  keeper: Pick<Keeper, 'draftId' | 'flush' | 'pause' | 'adopt'>;
  /** The form's data has arrived. */
  loaded: Promise<void>;
  /** Another tab works on this draft: it stays with that tab. */
  isElsewhere(draftId: string): Promise<boolean>;
  /** The form goes on with this draft. */
  restored(draft: Draft): void;
  told(progress: RestoreProgress): void;
}

/** What takes longer than this is shown as it goes, in milliseconds. */
const LONG = 500;
/** A draft of which the rest can only be put back by hand is back. */
const BY_HAND: readonly string[] = ['file', 'not_removed'];

export function createRestoring(ports: Ports): Restoring {
  const { form, keeper, loaded } = ports;
  const state = signal<RestoreState | undefined>();
  let running: AbortController | undefined;
  let last: { order: WriteOrder; restored: RestoreDraft; draftId: string } | undefined;

  async function run(order: WriteOrder): Promise<WriteReport> {
    const control = new AbortController();
    running = control;
    let now: RestoreProgress = { done: 0, all: Object.keys(order.edits).length };
    const tell = (): void => {
      state.value = { kind: 'running', ...now };
      ports.told(now);
    };
    let isLong = false;
    const long = setTimeout(() => {
      isLong = true;
      tell();
    }, LONG);
    try {
      return await writeBack(form, order, {
        signal: control.signal,
        progress: (done, all) => {
          now = { done, all };
          if (isLong) tell();
        },
      });
    } finally {
      clearTimeout(long);
      running = undefined;
    }
  }

  function end(report: RestoreReport, restored: RestoreDraft): RestoreReport {
    state.value = { kind: 'done', report, restored };
    return report;
  }

  async function restore(restored: RestoreDraft): Promise<RestoreReport> {
    await loaded;
    if (running) throw new Error('A restore is under way.');
    const { draft, baseline, choices = {} } = restored;
    const isOwn = keeper.draftId === draft.id;
    const order: WriteOrder = {
      ...draft.changes,
      released: baseline,
      mayOverwrite: (path) => isOwn || choices[path] !== undefined,
    };
    const clashes = isOwn ? [] : clashesWith(form, order);
    const open = clashes.filter(({ path }) => choices[path] === undefined);
    if (open.length > 0) return end({ restored: [], missed: [], clashes: open }, restored);

    await keeper.flush('restore');
    const draftId = keeper.draftId;
    const wanted = { ...order, ...chosen(draft.changes, choices, clashes) };
    const report = await run(wanted);
    // As long as something of the draft is not back it stays as it is, and this form's edits are a draft of their own.
    const isBack = report.missed.every(({ reason }) => BY_HAND.includes(reason));
    if (isBack && !(await ports.isElsewhere(draft.id))) {
      keeper.adopt(draft);
      ports.restored(draft);
    }
    last = { order: { ...order, edits: report.before }, restored, draftId };
    return end({ ...plain(report), clashes: clashesFrom(form, wanted, report), canUndo: true }, restored);
  }

  async function undo(): Promise<RestoreReport> {
    if (!last || running) return { restored: [], missed: [] };
    const { order, restored, draftId } = last;
    last = undefined;
    keeper.pause();
    const report = await run({ ...order, added: [], removed: [], mayOverwrite: () => true });
    keeper.adopt({ id: draftId });
    const missed = [...report.missed, ...stillAdded(restored.draft.changes)];
    return end({ restored: report.restored, missed, undone: true }, restored);
  }

  return {
    state,
    restore,
    undo,
    cancel: () => running?.abort(),
    closeReport() {
      if (state.value?.kind === 'done') state.value = undefined;
    },
    stop: () => running?.abort('form_gone'),
  };
}

/** Without what stood before, which nobody else needs. */
const plain = ({ restored, missed }: WriteReport): RestoreReport => ({ restored, missed });

/** Specifications that a restore added: Delete is the seller's to press. */
const stillAdded = ({ added }: Changes): Miss[] =>
  added.map(({ key, fields }) => ({
    path: pathText({ field: 'spec', spec: key }),
    value: fields['spec.name'] ?? null,
    reason: 'not_removed',
  }));
