// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { createRoot } from '../../entrypoints/editor/root';

const runtime: { id: string | undefined } = vi.hoisted(() => ({ id: 'redline' }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const roots = () => document.querySelectorAll('redline-root');

afterEach(() => {
  runtime.id = 'redline';
  for (const root of roots()) root.remove();
});

it('is put back when the page throws it out, and not once it is removed', () => {
  const root = createRoot(document);
  roots()[0]?.remove();
  root.show('watching');
  expect(roots()).toHaveLength(1);
  root.remove();
  root.show('failed');
  expect(roots()).toHaveLength(0);
});

it('takes the place of one that an earlier Redline left, with what that one followed', () => {
  const replaced = vi.fn();
  const before = createRoot(document, replaced);
  before.follows({ productKey: 'p', draftId: 'd1' });
  runtime.id = undefined;
  const after = createRoot(document);
  expect(replaced).toHaveBeenCalledOnce();
  expect(after.inherited).toEqual({ productKey: 'p', draftId: 'd1' });
  expect(roots()).toHaveLength(1);
});

it('inherits nothing in a page of its own, or from one that followed nothing', () => {
  expect(createRoot(document).inherited).toBeUndefined();
  expect(createRoot(document).inherited).toBeUndefined();
});

it('is not ended by a page that says so', () => {
  const replaced = vi.fn();
  createRoot(document, replaced);
  roots()[0]?.dispatchEvent(new Event('redline-replaced'));
  expect(replaced).not.toHaveBeenCalled();
});
