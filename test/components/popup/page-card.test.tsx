// @vitest-environment happy-dom
import '../english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PageCard } from '../../../components/popup/PageCard';
import type { PageView } from '../../../components/popup/popup-state';

afterEach(cleanup);

function show(page: PageView) {
  const actions = { watchAddress: vi.fn(), reloadTab: vi.fn() };
  const { container } = render(<PageCard page={page} actions={actions} />);
  return { actions, text: container.textContent };
}

test('a watched product is named, with what stands by level', () => {
  const { text } = show({
    kind: 'watching',
    product: 'CloudBackup',
    status: 'released',
    counts: { error: 2, warning: 0, note: 1 },
  });
  expect(text).toBe('WatchingCloudBackup2 will be refused1 note');
});

test('a product that is not known to be released is told so', () => {
  const counts = { error: 0, warning: 0, note: 0 };
  expect(show({ kind: 'watching', product: 'A', status: 'unknown', counts }).text).toContain(
    'Nobody could tell',
  );
  expect(show({ kind: 'watching', product: 'A', status: 'unreleased', counts }).text).toContain(
    'Nothing to flag',
  );
});

test('a form that is not recognised says what was found and what was not', () => {
  const { text } = show({ kind: 'unrecognised', found: ['name', 'version'], missing: ['spec.billing'] });
  expect(text).toContain('FoundProduct name, Version');
  expect(text).toContain('Looked for, not foundBilling mode');
});

test('an address that is not watched can be, at one press', () => {
  const { actions, text } = show({ kind: 'unwatched', origin: 'https://console.example.com' });
  expect(text).toContain('Redline does not watch console.example.com.');
  fireEvent.click(screen.getByText('Watch this address'));
  expect(actions.watchAddress).toHaveBeenCalledExactlyOnceWith('https://console.example.com');
});

test.each(['silent', 'failed', 'paused'] as const)('a page that is %s can be loaded again', (kind) => {
  const { actions } = show({ kind });
  fireEvent.click(screen.getByText('Reload the tab'));
  expect(actions.reloadTab).toHaveBeenCalledOnce();
});

test.each(['no-form', 'other'] as const)('a page that is %s is told so', (kind) => {
  expect(show({ kind }).text).not.toBe('');
});
