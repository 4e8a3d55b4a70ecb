import type { VersionReason } from './draft';
import { type Fault, faultOf } from './fault';
import type { SaveDraft, SaveResult } from './save';
import { withinLimit } from './within-limit';

/** What autosave adds to the draft that the caller reads from the form and sends. */
export type SaveOrder = Pick<SaveDraft, 'sequence' | 'version' | 'submitted'>;

export type AutosaveState =
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved'; fault: Fault };

export interface AutosaveOptions {
  /** Sends all changes as they stand at the moment of the call, with the order's properties. */
  send(order: SaveOrder): Promise<SaveResult>;
  onState(state: AutosaveState): void;
  now(): number;
  /** Of the stored draft that this form goes on with. */
  sequence?: number;
}

export interface Autosave {
  /** Something in the form changed. */
  changed(): void;
  /** Saves what is unsaved, and a version when a reason is given; true once durable. `leave` does not wait its turn. */
  flush(reason?: VersionReason): Promise<boolean>;
  /** Ends it: nothing is sent and no timer is left afterwards. */
  stop(): void;
}

const ANSWER_LIMIT = 5_000;
const RETRY_AFTER = [250, 1_000, 4_000, 15_000, 60_000];
/** Versions that hold nothing new when nothing changed since the last one. */
const ROUTINE: readonly (VersionReason | undefined)[] = ['pause', 'leave', 'reset'];

/**
 * Saves the first change at once; while a save is under way changes gather, and the last state always follows.
 * After a fault it tries again with every change or flush, and a few times by itself.
 */
export function createAutosave({ send, onState, now, sequence = 0 }: AutosaveOptions): Autosave {
  let last = sequence;
  let used = false;
  let dirty = false;
  let versioned = false;
  let order: Omit<SaveOrder, 'sequence'> = {};
  let running: Promise<boolean> | undefined;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const pending = () => !stopped && (dirty || order.version !== undefined);

  async function attempt(): Promise<boolean> {
    clearTimeout(retry);
    const carried = order;
    order = {};
    dirty = false;
    last = Math.max(now(), last + 1);
    onState({ kind: 'saving' });
    const result = await withinLimit(ANSWER_LIMIT, () => send({ ...carried, sequence: last }));
    if (stopped) return result.saved;
    if (result.saved) {
      failures = 0;
      versioned = carried.version !== undefined && !dirty;
      onState({ kind: 'saved', at: result.savedAt });
      return true;
    }
    dirty = true;
    order = { ...carried, ...order };
    last = Math.max(last, result.sequence ?? 0);
    const fault = faultOf(result);
    onState({ kind: 'unsaved', fault });
    scheduleRetry(fault);
    return false;
  }

  /** A dead context stays dead: only another change or flush finds out whether it is. */
  function scheduleRetry(fault: Fault): void {
    clearTimeout(retry);
    const wait = RETRY_AFTER[failures++];
    if (wait !== undefined && fault !== 'context_ended') retry = setTimeout(run, wait);
  }

  async function untilSaved(): Promise<boolean> {
    while (pending()) if (!(await attempt())) return false;
    return !dirty;
  }

  function run(): Promise<boolean> {
    running ??= untilSaved().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    changed() {
      used = true;
      dirty = true;
      versioned = false;
      failures = 0;
      void run();
    },
    flush(reason) {
      const nothingNew = versioned && !dirty && ROUTINE.includes(reason);
      if (used && reason && !nothingNew) {
        order = { ...order, version: reason, ...(reason === 'submit' && { submitted: true }) };
      }
      // The page may not live to hear the answer of the save under way.
      if (reason === 'leave' && running && pending()) return attempt();
      return run();
    },
    stop() {
      stopped = true;
      clearTimeout(retry);
    },
  };
}
