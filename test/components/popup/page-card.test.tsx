// @vitest-environment happy-dom
import '../english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PageCard } from '../../../components/popup/PageCard';
import type { PageView } from '../../../components/popup/popup-state';

afterEach(cleanup);

const teaching = { unseen: ['spec.billing', 'supervision'], lost: [] as string[] };

function show(page: PageView) {
  const actions = { watchAddress: vi.fn(), reloadTab: vi.fn(), teach: vi.fn(), copyReport: vi.fn() };
  const { container } = render(<PageCard page={page} actions={actions} />);
  return { actions, text: container.textContent };
}

test('a watched product is named, with what stands by level', () => {
  const { text } = show({
    kind: 'watching',
    product: 'CloudBackup',
    status: 'released',
    counts: { error: 2, warning: 0, note: 1 },
    teaching,
  });
  expect(text).toContain('WatchingCloudBackup2 will be refused1 note');
});

test('a product that is not known to be released is told so', () => {
  const counts = { error: 0, warning: 0, note: 0 };
  expect(show({ kind: 'watching', product: 'A', status: 'unknown', counts, teaching }).text).toContain(
    'Nobody could tell',
  );
  expect(show({ kind: 'watching', product: 'A', status: 'unreleased', counts, teaching }).text).toContain(
    'Nothing to flag',
  );
});

test('a form that is not recognised says what was found and what was not', () => {
  const { text } = show({
    kind: 'unrecognised',
    found: ['name', 'version'],
    missing: ['spec.billing'],
    teaching,
  });
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
  expect(show(kind === 'other' ? { kind } : { kind, teaching }).text).not.toBe('');
});

test('a field that was not found can be pointed at, the first or another one', () => {
  const { actions } = show({ kind: 'unrecognised', found: [], missing: [], teaching });
  const choice = screen.getByRole<HTMLSelectElement>('combobox');
  expect([...choice.options].map(({ text }) => text)).toEqual([
    'Billing mode',
    'Involve service supervision',
  ]);
  fireEvent.click(screen.getByText('Point at it'));
  expect(actions.teach).toHaveBeenLastCalledWith('spec.billing');
  fireEvent.change(choice, { target: { value: 'supervision' } });
  fireEvent.click(screen.getByText('Point at it'));
  expect(actions.teach).toHaveBeenLastCalledWith('supervision');
});

test('the form report is at hand at once where the form is not recognised, else a press away', () => {
  const { actions } = show({ kind: 'unrecognised', found: [], missing: [], teaching });
  expect(document.querySelector('details')?.open).toBe(true);
  fireEvent.click(screen.getByText('Copy form report'));
  expect(actions.copyReport).toHaveBeenCalledOnce();
  cleanup();
  show({ kind: 'no-form', teaching });
  expect(document.querySelector('details')?.open).toBe(false);
  expect(screen.getByText('Copy form report')).toBeTruthy();
});

test('what was taught and is not there now is said', () => {
  const counts = { error: 0, warning: 0, note: 0 };
  const lost = { unseen: ['supervision'], lost: ['supervision'] };
  const { text } = show({ kind: 'watching', product: 'A', status: 'released', counts, teaching: lost });
  expect(text).toContain('Taught before, but not on this page now: Involve service supervision.');
});

test('specifications in a frame of their own are said not to be read', () => {
  const counts = { error: 0, warning: 0, note: 0 };
  const page = { kind: 'watching', product: 'A', status: 'released', counts, teaching } as const;
  expect(show({ ...page, specsApart: true }).text).toContain('in a frame of their own');
  expect(show(page).text).not.toContain('frame');
});
