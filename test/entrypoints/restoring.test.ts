import { beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '../../drafts/draft';
import { createRestoring } from '../../entrypoints/editor/restoring';
import type { FollowedForm } from '../../form/follow/followed-form';
import { edits, PRODUCT, released } from '../drafts/forms';

const { writeBack, clashesWith } = vi.hoisted(() => ({ writeBack: vi.fn(), clashesWith: vi.fn() }));
vi.mock('../../form/restore/write-back', () => ({ writeBack }));
vi.mock('../../form/restore/clash', () => ({ clashesWith, clashesFrom: () => [] }));

const draft: Draft = {
  id: 'theirs',
  product: PRODUCT,
  baselineId: 'b1',
  address: 'https://console.example.com/',
  changes: edits(1),
  startedAt: '2026-01-01T08:00:00.000Z',
  savedAt: '2026-01-01T08:00:00.000Z',
};
const order = { draft, baseline: released() };

function open(isElsewhere: boolean) {
  const keeper = { draftId: 'own', flush: vi.fn(async () => true), pause: vi.fn(), adopt: vi.fn() };
  const restoring = createRestoring({
    form: {} as FollowedForm,
    keeper,
    loaded: Promise.resolve(),
    isElsewhere: async (id) => isElsewhere && id === 'theirs',
    restored: vi.fn(),
    told: vi.fn(),
  });
  return { keeper, restoring };
}

beforeEach(() => {
  writeBack.mockReset().mockResolvedValue({ restored: ['spec.price@s0'], missed: [], before: {} });
  clashesWith.mockReset().mockReturnValue([]);
});

it('goes on with the draft that it restored', async () => {
  const { keeper, restoring } = open(false);
  await restoring.restore(order);
  expect(keeper.adopt).toHaveBeenCalledExactlyOnceWith(draft);
});

it("leaves another tab's draft to that tab, and goes on with its own", async () => {
  const { keeper, restoring } = open(true);
  expect(await restoring.restore(order)).toMatchObject({ restored: ['spec.price@s0'], canUndo: true });
  expect(keeper.flush).toHaveBeenCalledWith('restore');
  expect(keeper.adopt).not.toHaveBeenCalled();
});

it('writes nothing while it asks which of two values is wanted', async () => {
  const clash = { path: 'spec.price@s0', form: '7', draft: '0.50' };
  clashesWith.mockReturnValue([clash]);
  const { keeper, restoring } = open(true);
  expect(await restoring.restore(order)).toEqual({ restored: [], missed: [], clashes: [clash] });
  expect(writeBack).not.toHaveBeenCalled();
  expect(keeper.flush).not.toHaveBeenCalled();
  await restoring.restore({ ...order, choices: { 'spec.price@s0': 'draft' } });
  expect(writeBack).toHaveBeenCalledOnce();
});
