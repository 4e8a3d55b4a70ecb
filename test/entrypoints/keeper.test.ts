// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Baseline } from '../../drafts/draft';
import { createKeeper, type Safety } from '../../entrypoints/editor/keeper';
import { createModel } from '../../form/follow/model';
import type { SaveDraft } from '../../messages/shapes';
import { PRODUCT, released } from '../drafts/forms';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('../../messages/protocol', () => ({ sendMessage }));

/** A form with a keeper; `step` is what the page shows. */
function open(
  shown: { step: string | undefined } = { step: 'Pricing' },
  baseline?: Baseline,
  more: Partial<Parameters<typeof createKeeper>[0]> = {},
) {
  const safeties: Safety[] = [];

  const memory = {
    baseline: released(),
    edits: new Map(),
    addedNames: new Set<string>(),
    removed: new Set<string>(),
  };
  const model = createModel(memory, (path, cause) => keeper?.note(path, cause));
  const keeper = createKeeper({
    product: PRODUCT,
    status: () => 'released',
    model,
    step: () => shown.step,
    baseline,
    drafts: [],
    hidden: () => [],
    onSafety: (safety) => safeties.push(safety),
    ...more,
  });
  model.put({ field: 'name' }, 'Backup Cloud', 'load');
  const type = async (value: string) => {
    model.put({ field: 'name' }, value, 'edit');
    await vi.advanceTimersByTimeAsync(10);
  };
  return { keeper, type, safeties };
}

const inheritedDraft = {
  id: 'd1',
  product: PRODUCT,
  baselineId: 'b1',
  address: 'https://console.example.com/',
  startedAt: '2026-01-01T00:00:00.000Z',
  savedAt: '2026-01-01T00:00:00.000Z',
};

const saves = (): SaveDraft[] =>
  sendMessage.mock.calls.filter(([name]) => name === 'saveDraft').map(([, data]) => data);
const versions = () => saves().flatMap(({ version }) => version ?? []);

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  sendMessage.mockImplementation(async (name: string) =>
    name === 'keepBaseline' ? { id: 'b1' } : { saved: true, savedAt: new Date().toISOString() },
  );
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps nothing and runs nothing before the first edit', async () => {
  open();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(saves()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('keeps what was edited, against what, where and in which step', async () => {
  const { keeper, type } = open();
  await type('Backup 2');
  expect(saves()).toMatchObject([
    {
      id: keeper.draftId,
      product: PRODUCT,
      baselineId: 'b1',
      address: location.href,
      step: 'Pricing',
      changes: { edits: { name: 'Backup 2' } },
    },
  ]);
});

it.each([
  ['not kept again when it is the newest that is kept', released(), 'released', 0],
  ['kept when what is released has changed', { ...released(), specs: {} }, 'released', 1],
  ['kept when the product was not released then', released(), 'unreleased', 1],
] as const)('the released form is %s', async (_, form, status, times) => {
  const seenAt = '2026-01-01T00:00:00.000Z';
  const { type } = open({ step: 'Pricing' }, { id: 'b7', product: PRODUCT, status, form, seenAt });
  await type('Backup 2');
  expect(sendMessage.mock.calls.filter(([name]) => name === 'keepBaseline')).toHaveLength(times);
  expect(saves().map(({ baselineId }) => baselineId)).toEqual([times === 0 ? 'b7' : 'b1']);
});

it('follows the seller to another step', async () => {
  const shown = { step: 'Basics' as string | undefined };
  const { keeper, type } = open(shown);
  await type('a');
  shown.step = 'Pricing';
  keeper.turned();
  await type('b');
  // One that the page changes by itself is seen a little later.
  shown.step = undefined;
  await vi.advanceTimersByTimeAsync(2_000);
  await type('c');
  expect(saves().map(({ step }) => step)).toEqual(['Basics', 'Pricing', undefined]);
});

/** The background has no database; `answers` says whether it has one again. */
function withoutDatabase(answers: () => boolean, known: object = {}): void {
  sendMessage.mockImplementation(async (name: string) => {
    if (!answers()) throw { fault: 'no_database' };
    if (name === 'recallProduct') return { drafts: [], ...known };
    return name === 'keepBaseline' ? { id: 'b1' } : { saved: true, savedAt: '2026-01-01T00:00:00.000Z' };
  });
}
const recall = () => sendMessage('recallProduct', PRODUCT);

it('says before the first edit that nothing will be kept, and when that is over', async () => {
  let isThere = false;
  withoutDatabase(() => isThere);
  const { keeper, safeties } = open();
  keeper.keepReleased();
  await vi.advanceTimersByTimeAsync(10);
  expect(safeties).toEqual([{ state: 'unsaved', fault: 'no_database' }]);
  isThere = true;
  keeper.wake();
  await vi.advanceTimersByTimeAsync(10);
  expect(safeties.at(-1)).toEqual({ state: 'none' });
});

it('goes on saying what is the matter while it tries again', async () => {
  let isThere = false;
  withoutDatabase(() => isThere);
  const { type, safeties } = open();
  await type('a');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(new Set(safeties.slice(1).map(({ state }) => state))).toEqual(new Set(['unsaved']));
  isThere = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(safeties.at(-1)).toMatchObject({ state: 'saved' });
});

it('asks again for a product that could not be recalled, and goes by what was kept of it', async () => {
  let isThere = false;
  const baseline = { id: 'b7', product: PRODUCT, status: 'released', form: released(), seenAt: '' };
  withoutDatabase(() => isThere, { baseline });
  const remembered = vi.fn();
  const { type } = open(undefined, undefined, { recall, remembered });
  await type('a');
  expect(remembered).not.toHaveBeenCalled();
  isThere = true;
  await type('ab');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saves().map(({ baselineId }) => baselineId)).toEqual(['b7']);
  expect(remembered).toHaveBeenCalledOnce();
  await type('abc');
  expect(remembered).toHaveBeenCalledOnce();
});

it('goes on with the draft of an earlier Redline, and saves what was typed meanwhile', async () => {
  const changes = { edits: { name: 'Backup 2' }, added: [], removed: [] };
  const draft = { ...inheritedDraft, changes };
  const { keeper } = open(undefined, undefined, { drafts: [draft], inherited: 'd1' });
  await vi.advanceTimersByTimeAsync(10);
  expect(keeper.draftId).toBe('d1');
  expect(saves().map(({ id, changes: { edits } }) => [id, edits])).toEqual([['d1', {}]]);
});

it('keeps one version at a pause, and then no timer', async () => {
  const { type } = open();
  await type('a');
  await vi.advanceTimersByTimeAsync(15_000);
  await type('ab');
  await vi.advanceTimersByTimeAsync(15_000);
  expect(versions()).toEqual([]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(versions()).toEqual(['pause']);
  expect(saves().at(-1)?.changes.edits).toEqual({ name: 'ab' });
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(versions()).toEqual(['pause']);
  expect(vi.getTimerCount()).toBe(0);
});

it('keeps a version before a restore, on Save Draft, on Submit and on leaving, and only of something new', async () => {
  const { keeper, type } = open();
  await type('a');
  await keeper.flush('restore');
  await type('b');
  await keeper.flush('draft');
  await keeper.flush('leave');
  await type('c');
  await keeper.flush('submit');
  await type('d');
  await keeper.flush('leave');
  expect(versions()).toEqual(['restore', 'draft', 'submit', 'leave']);
  expect(saves().find(({ version }) => version === 'submit')?.submitted).toBe(true);
});

it('has nothing to say after its end', async () => {
  const { keeper, type } = open();
  await type('a');
  keeper.stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(saves()).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
