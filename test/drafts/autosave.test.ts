import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AutosaveState, createAutosave, type SaveOrder } from '../../drafts/autosave';
import type { SaveResult } from '../../drafts/save';

/** A transport that the test answers by hand, and what autosave did with it. */
function practice() {
  const sent: { order: SaveOrder; answer(result: SaveResult): void; fail(error: Error): void }[] = [];
  const states: AutosaveState[] = [];
  const autosave = createAutosave({
    send: (order) =>
      new Promise((answer, fail) => {
        sent.push({ order, answer, fail });
      }),
    onState: (state) => states.push(state),
    now: () => Date.now(),
  });
  const settled = () => vi.advanceTimersByTimeAsync(0);
  const answer = async (at: number, result: SaveResult = { saved: true, savedAt: `t${at}` }) => {
    sent[at]?.answer(result);
    await settled();
  };
  const fail = async (at: number, message: string) => {
    sent[at]?.fail(new Error(message));
    await settled();
  };
  return { autosave, sent, states, answer, fail };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('while typing', () => {
  it('sends the first change at once, in the same turn', () => {
    const { autosave, sent, states } = practice();
    autosave.changed();
    expect(sent).toHaveLength(1);
    expect(states).toEqual([{ kind: 'saving' }]);
  });

  it('never has two saves in flight, and always sends the last state', async () => {
    const { autosave, sent, states, answer } = practice();
    for (let key = 0; key < 50; key++) autosave.changed();
    expect(sent).toHaveLength(1);
    await answer(0);
    expect(sent).toHaveLength(2);
    await answer(1);
    expect(sent).toHaveLength(2);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: 't1' });
  });

  it('numbers its saves upwards, also when the clock goes back', async () => {
    const { autosave, sent, answer } = practice();
    autosave.changed();
    await answer(0);
    vi.setSystemTime(Date.now() - 3_600_000);
    autosave.changed();
    expect(sent[1]?.order.sequence).toBeGreaterThan(sent[0]?.order.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('goes on from the number of the stored draft', () => {
    const send = vi.fn(() => new Promise<SaveResult>(() => {}));
    createAutosave({ send, onState: () => {}, now: () => 5, sequence: 900 }).changed();
    expect(send).toHaveBeenCalledWith({ sequence: 901 });
  });

  it('leaves no timer once all is saved', async () => {
    const { autosave, answer } = practice();
    expect(vi.getTimerCount()).toBe(0);
    autosave.changed();
    await answer(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('flush', () => {
  it('sends nothing when nothing was ever changed', async () => {
    const { autosave, sent } = practice();
    expect(await autosave.flush('leave')).toBe(true);
    expect(sent).toHaveLength(0);
  });

  it('resolves once the state at the call is durable', async () => {
    const { autosave, answer } = practice();
    autosave.changed();
    autosave.changed();
    const done = vi.fn();
    void autosave.flush('restore').then(done);
    await answer(0);
    expect(done).not.toHaveBeenCalled();
    await answer(1);
    expect(done).toHaveBeenCalledWith(true);
  });

  it('carries the reason and the submission, and repeats them after a fault', async () => {
    const { autosave, sent, answer, fail } = practice();
    autosave.changed();
    await answer(0);
    void autosave.flush('submit');
    expect(sent[1]?.order).toMatchObject({ version: 'submit', submitted: true });
    await fail(1, 'Could not establish connection. Receiving end does not exist.');
    void autosave.flush('leave');
    expect(sent[2]?.order).toMatchObject({ version: 'leave', submitted: true });
  });

  it('does not wait for the answer under way when the page is left', async () => {
    const { autosave, sent, states, answer } = practice();
    autosave.changed();
    autosave.changed();
    void autosave.flush('leave');
    expect(sent.map(({ order }) => order.version)).toEqual([undefined, 'leave']);
    await answer(1);
    await answer(0);
    expect(sent).toHaveLength(2);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('keeps one routine version of one state, but never skips a submission', async () => {
    const { autosave, sent, answer } = practice();
    autosave.changed();
    await answer(0);
    void autosave.flush('pause');
    await answer(1);
    await autosave.flush('leave');
    expect(sent).toHaveLength(2);
    void autosave.flush('submit');
    expect(sent).toHaveLength(3);
  });

  it('tells when it failed', async () => {
    const { autosave, fail } = practice();
    autosave.changed();
    const flushed = autosave.flush();
    await fail(0, 'no');
    expect(await flushed).toBe(false);
  });
});

describe('faults', () => {
  it.each([
    ['Extension context invalidated.', 'context_ended'],
    ["Cannot read properties of undefined (reading 'sendMessage')", 'context_ended'],
    ['Could not establish connection. Receiving end does not exist.', 'background_gone'],
    ['The message port closed before a response was received.', 'background_gone'],
    ['something else', 'unknown'],
  ])('tells "%s" as %s', async (message, fault) => {
    const { autosave, states, fail } = practice();
    autosave.changed();
    await fail(0, message);
    expect(states.at(-1)).toEqual({ kind: 'unsaved', fault });
  });

  it('tells a transport that throws instead of rejecting', async () => {
    const states: AutosaveState[] = [];
    const autosave = createAutosave({
      send: () => {
        throw new Error('Extension context invalidated.');
      },
      onState: (state) => states.push(state),
      now: () => 1,
    });
    autosave.changed();
    expect(await autosave.flush()).toBe(false);
    expect(states.at(-1)).toEqual({ kind: 'unsaved', fault: 'context_ended' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tries again by itself, ever more slowly, and not for ever', async () => {
    let tries = 0;
    const autosave = createAutosave({
      send: async () => {
        tries++;
        return { saved: false, fault: 'quota' };
      },
      onState: () => {},
      now: () => Date.now(),
    });
    autosave.changed();
    await vi.advanceTimersByTimeAsync(1_300);
    expect(tries).toBe(3);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(tries).toBe(6);
    expect(vi.getTimerCount()).toBe(0);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(tries).toBe(12);
  });

  it('tries again at once with the next change', async () => {
    const { autosave, sent, states, answer, fail } = practice();
    autosave.changed();
    await fail(0, 'no');
    autosave.changed();
    expect(sent).toHaveLength(2);
    await answer(1);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: 't1' });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(2);
  });

  it('gives up on an answer that never comes and sends again', async () => {
    const { autosave, sent, states, answer } = practice();
    autosave.changed();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(states.at(-1)).toEqual({ kind: 'unsaved', fault: 'background_gone' });
    await vi.advanceTimersByTimeAsync(250);
    expect(sent).toHaveLength(2);
    await answer(1);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: 't1' });
    await answer(0, { saved: false, fault: 'superseded', sequence: 1 });
    expect(states.at(-1)).toEqual({ kind: 'saved', at: 't1' });
  });

  it('overtakes a stored draft with a higher number', async () => {
    const { autosave, sent, answer } = practice();
    autosave.changed();
    await answer(0, { saved: false, fault: 'superseded', sequence: 9e15 });
    await vi.advanceTimersByTimeAsync(250);
    expect(sent[1]?.order.sequence).toBe(9e15 + 1);
  });
});

describe('stop', () => {
  it('sends nothing more and leaves no timer', async () => {
    const { autosave, sent, states, fail } = practice();
    autosave.changed();
    await fail(0, 'no');
    autosave.stop();
    expect(vi.getTimerCount()).toBe(0);
    autosave.changed();
    expect(await autosave.flush('leave')).toBe(false);
    expect(sent).toHaveLength(1);
    expect(states).toHaveLength(2);
  });
});
