// @vitest-environment happy-dom
import '../english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { History } from '../../../components/popup/History';
import type { HistoryView, ShownChange } from '../../../components/popup/popup-state';
import type { Draft, Version } from '../../../drafts/draft';
import { timelineOf } from '../../../entrypoints/popup/timeline';
import type { ProductForm } from '../../../form/product';

afterEach(cleanup);

const released: ProductForm = {
  fields: { name: 'Backup', version: 'V1' },
  specs: { a: { key: 'a', state: 'released', fields: { 'spec.name': 'Basic', 'spec.price': '10' } } },
};
const changes = (edits: Draft['changes']['edits'], removed: string[] = []) => ({ edits, added: [], removed });
const version = (id: string, minute: number, more: Partial<Version>): Version => ({
  id,
  draftId: 'd1',
  at: `2026-11-23T11:0${minute}:00Z`,
  reason: 'pause',
  changes: changes({}),
  ...more,
});
const versions = [
  version('v1', 1, { changes: changes({ name: 'Backup 2' }) }),
  version('v2', 2, {
    changes: changes({ name: 'Backup 2', 'spec.price@a': '12' }),
    reason: 'named',
    name: 'Agreed',
    pinned: true,
  }),
  version('v3', 3, { changes: changes({ name: 'Backup 2' }, ['a']), reason: 'submit' }),
];
const draft = (now: Draft['changes']): Draft => ({
  id: 'd1',
  product: { key: 'https://console.example#1', name: 'Backup' },
  baselineId: 'b1',
  address: 'https://console.example/',
  changes: now,
  startedAt: '2026-11-23T11:00:00Z',
  savedAt: '2026-11-23T11:05:00Z',
});

const paths = (list: ShownChange[] | undefined) =>
  list?.map(({ path, kind, before, after }) => [path, kind, before, after]);

test('every state is compared with the one before it and with the released product', () => {
  const entries = timelineOf(draft(changes({ version: 'V2' })), released, versions);
  expect(entries.map(({ id }) => id)).toEqual([undefined, 'v3', 'v2', 'v1']);
  const [now, third, second, first] = entries;
  expect(paths(first?.sinceBefore)).toEqual([['name', 'edited', 'Backup', 'Backup 2']]);
  expect(paths(second?.sinceBefore)).toEqual([['spec.price@a', 'edited', '10', '12']]);
  expect(paths(second?.sinceReleased)).toHaveLength(2);
  expect(paths(third?.sinceBefore)).toEqual([['spec@a', 'removed', undefined, undefined]]);
  // Put back, and the name too; the version is new.
  expect(paths(now?.sinceBefore)).toEqual([
    ['name', 'edited', 'Backup 2', 'Backup'],
    ['version', 'edited', 'V1', 'V2'],
    ['spec@a', 'added', undefined, undefined],
  ]);
  expect(paths(now?.sinceReleased)).toEqual([['version', 'edited', 'V1', 'V2']]);
});

test('what the last version holds already is not told twice, but a draft without versions is', () => {
  const last = versions.at(-1)?.changes ?? changes({});
  expect(timelineOf(draft(last), released, versions).map(({ id }) => id)).toEqual(['v3', 'v2', 'v1']);
  expect(timelineOf(draft(last), released, [])).toMatchObject([{ count: 2 }]);
});

function open(more: Partial<HistoryView> = {}) {
  const actions = {
    restore: vi.fn(),
    compare: vi.fn(),
    pinVersion: vi.fn(),
    nameVersion: vi.fn(),
    compareWith: vi.fn(),
    closeHistory: vi.fn(),
    exportOne: vi.fn(),
  };
  const history: HistoryView = {
    draftId: 'd1',
    product: 'Backup',
    against: 'before',
    entries: timelineOf(draft(changes({ version: 'V2' })), released, versions),
    ...more,
  };
  const view = render(
    <History
      history={history}
      now={Date.parse('2026-11-23T12:00:00Z')}
      busy={false}
      actions={actions as never}
    />,
  );
  const one = (selector: string) => {
    const found = view.container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { actions, one, press: (selector: string) => fireEvent.click(one(selector)) };
}

test('each entry tells when, why and under which name', () => {
  const { one } = open();
  expect(document.activeElement?.textContent).toBe('Versions of Backup');
  expect(one('[data-version="v2"] .about').textContent).toBe('Agreed58 minutes agokept by hand2 changes');
  expect(one('[data-version="v3"] .about').textContent).toContain('on Submit');
  expect(one('[data-version="now"] .about').textContent).toContain('current state');
  expect(one('[data-version="v2"] [data-action="pin"]').getAttribute('aria-pressed')).toBe('true');
});

test('a state is restored, compared and pinned', () => {
  const { press, actions } = open();
  press('[data-version="v1"] [data-action="restore"]');
  expect(actions.restore).toHaveBeenLastCalledWith('d1', 'v1');
  press('[data-version="now"] [data-action="restore"]');
  expect(actions.restore).toHaveBeenLastCalledWith('d1', undefined);
  press('[data-version="v1"] [data-action="compare"]');
  expect(actions.compare).toHaveBeenCalledExactlyOnceWith('d1', 'v1');
  press('[data-version="v1"] [data-action="pin"]');
  expect(actions.pinVersion).toHaveBeenCalledExactlyOnceWith('v1', true);
});

test('what the draft holds now is kept under a name, and a version is named anew', () => {
  const { press, actions, one } = open();
  for (const [id, name, called] of [
    ['now', 'Before the price talk', undefined],
    ['v2', '', 'v2'],
  ] as const) {
    press(`[data-version="${id}"] [data-action="name"]`);
    const form = one(`[data-version="${id}"] form`);
    const field = form.querySelector('input');
    if (field) field.value = name;
    fireEvent.submit(form);
    expect(actions.nameVersion).toHaveBeenLastCalledWith(called, name);
  }
});

test('the differences are those that were asked for', () => {
  const { actions } = open();
  fireEvent.click(screen.getByLabelText('the released product'));
  expect(actions.compareWith).toHaveBeenCalledExactlyOnceWith('released');
  cleanup();
  const { one } = open({ against: 'released' });
  expect(one('[data-version="now"] .changes').textContent).toBe('VersionV1→V2');
});

test('the way back is there', () => {
  const { press, actions } = open();
  press('[data-action="close-history"]');
  expect(actions.closeHistory).toHaveBeenCalledOnce();
});

test('the draft can be exported under a passphrase', () => {
  const { actions } = open();
  fireEvent.input(screen.getByLabelText('Passphrase (optional)'), { target: { value: 'opener' } });
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  expect(actions.exportOne).toHaveBeenCalledExactlyOnceWith('d1', 'opener');
});
