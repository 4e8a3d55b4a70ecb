import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Saving } from '../../components/notes/view';
import { say } from '../../components/words/words';
import type { Safety } from './keeper';

/** A save that takes longer than this is told of, in milliseconds. */
const SOON = 300;

export interface ShownSaving {
  readonly value: ReadonlySignal<Saving>;
  stop(): void;
}

/** What the page says of saving: it changes with what can be read, and not with every save, for each draws the bar anew. */
export function showSaving(safety: ReadonlySignal<Safety>): ShownSaving {
  const shown = signal<Saving>(savingOf(safety.value));
  let late: ReturnType<typeof setTimeout> | undefined;

  const stopWatching = effect(() => {
    const next = savingOf(safety.value);
    const now = shown.peek();
    if (next.state === 'saving' && now.state === 'saved') {
      late ??= setTimeout(() => {
        shown.value = { state: 'saving', at: now.at };
      }, SOON);
      return;
    }
    clearTimeout(late);
    late = undefined;
    if (!looksSame(now, next)) shown.value = next;
  });

  return {
    value: shown,
    stop() {
      clearTimeout(late);
      stopWatching();
    },
  };
}

const savingOf = (safety: Safety): Saving =>
  safety.state === 'unsaved' ? { state: 'unsaved', sentence: say(`fault.${safety.fault}`) } : safety;

/** "2026-11-27T05:43": the bar tells minutes. */
const MINUTE = 16;

function looksSame(one: Saving, other: Saving): boolean {
  if (one.state !== other.state) return false;
  if (one.state === 'unsaved') return one.sentence === (other as typeof one).sentence;
  return one.state !== 'saved' || one.at.slice(0, MINUTE) === (other as typeof one).at.slice(0, MINUTE);
}
