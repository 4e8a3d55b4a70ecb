// @vitest-environment happy-dom
import { signal } from '@preact/signals-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { learnStatus } from '../../entrypoints/editor/late-status';
import type { ReleaseStatus } from '../../form/product';

const stored: Record<string, unknown> = {};
const get = vi.fn(async () => stored);
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: () => get() } } } }));

/** The address told an id, which no list shows. */
const PRODUCT = { key: 'https://console.example|00301-1', id: '00301-1', name: '00301-1' };
const formOf = (name: string | undefined) =>
  ({ released: { fields: name === undefined ? {} : { name } } }) as never;

beforeEach(() => {
  document.body.replaceChildren();
  stored.cameFrom = { status: 'released', row: 'Sortline Cloud SaaS Released Modify', at: Date.now() };
  delete stored.releaseAnswers;
});

async function learnt(before: ReleaseStatus, name: string | undefined): Promise<ReleaseStatus> {
  const status = signal<ReleaseStatus>(before);
  const told = vi.fn();
  await learnStatus(status, PRODUCT, formOf(name), told);
  expect(told).toHaveBeenCalledTimes(status.value === before ? 0 : 1);
  return status.value;
}

test("the list's row tells, once the form's data has brought the name", async () => {
  expect(await learnt('unknown', undefined)).toBe('unknown');
  expect(await learnt('unknown', '')).toBe('unknown');
  expect(await learnt('unknown', 'Sortline Cloud')).toBe('released');
});

test('the row of another product tells nothing', async () => {
  expect(await learnt('unknown', 'Mailroom')).toBe('unknown');
});

test('what the page shows beside the data goes before the list', async () => {
  document.body.innerHTML = '<dl><dt>Status</dt><dd>Draft</dd></dl>';
  expect(await learnt('unknown', 'Sortline Cloud')).toBe('unreleased');
});

test('what is known already stays', async () => {
  expect(await learnt('unreleased', 'Sortline Cloud')).toBe('unreleased');
});

test('when the extension is gone it stays unknown, and nothing else fails with it', async () => {
  get.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  expect(await learnt('unknown', 'Sortline Cloud')).toBe('unknown');
});
