// @vitest-environment happy-dom
import '../english';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import type { DraftEntry, PopupState } from '../../../components/popup/popup-state';

afterEach(cleanup);

const draft = (id: string, name: string, more: Partial<DraftEntry> = {}): DraftEntry => ({
  id,
  product: { key: `https://console.example#${name}`, name },
  savedAt: '2026-11-23T11:55:00Z',
  changeCount: 5,
  changes: [
    { kind: 'edited', field: 'spec.trial', path: 'spec.trial@s1', spec: 'Basic', before: true, after: false },
    { kind: 'added', field: 'spec', path: 'spec@n1', spec: 'Starter' },
    { kind: 'edited', field: 'name', path: 'name', before: 'Old', after: 'New' },
  ],
  submitted: false,
  pinned: false,
  deleted: false,
  ...more,
});

const state = (more: Partial<PopupState> = {}): PopupState => ({
  page: { kind: 'no-form', teaching: { unseen: [], lost: [] } },
  report: undefined,
  drafts: [draft('d1', 'CloudBackup'), draft('d2', 'CloudBackup'), draft('d3', 'PDF Toolkit')],
  found: 3,
  total: 3,
  deletedTotal: 0,
  filter: { search: '', state: 'any' },
  products: [],
  unreadable: 0,
  history: undefined,
  fault: undefined,
  restore: { kind: 'idle' },
  deleted: undefined,
  importing: undefined,
  said: '',
  now: Date.parse('2026-11-23T12:00:00Z'),
  ...more,
});

function open(more?: Partial<PopupState>) {
  const actions = {
    restore: vi.fn(),
    compare: vi.fn(),
    remove: vi.fn(),
    undo: vi.fn(),
    exportOne: vi.fn(),
    exportAll: vi.fn(),
    bringBack: vi.fn(),
    pin: vi.fn(),
    openHistory: vi.fn(),
    closeHistory: vi.fn(),
    compareWith: vi.fn(),
    pinVersion: vi.fn(),
    nameVersion: vi.fn(),
    filter: vi.fn(),
    showMore: vi.fn(),
    copy: vi.fn(),
    closeReport: vi.fn(),
    stopRestore: vi.fn(),
    undoRestore: vi.fn(),
    choose: vi.fn(),
    watchAddress: vi.fn(),
    reloadTab: vi.fn(),
    teach: vi.fn(),
    copyReport: vi.fn(),
    openOptions: vi.fn(),
    openImport: vi.fn(),
    readFile: vi.fn(),
    keepImport: vi.fn(),
    closeImport: vi.fn(),
  };
  const view = render(<Popup state={state(more)} actions={actions} />);
  const one = (selector: string) => {
    const found = view.container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { ...view, actions, one, press: (selector: string) => fireEvent.click(one(selector)) };
}

test('every draft is known by its id and its product', () => {
  const { container } = open();
  const rows = [...container.querySelectorAll<HTMLElement>('[data-draft]')];
  expect(rows.map(({ dataset }) => [dataset.draft, dataset.product])).toEqual([
    ['d1', 'CloudBackup'],
    ['d2', 'CloudBackup'],
    ['d3', 'PDF Toolkit'],
  ]);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'CloudBackup',
    'PDF Toolkit',
  ]);
});

test.each([
  ['restore', 'restore'],
  ['compare', 'compare'],
  ['export', 'exportOne'],
  ['delete', 'remove'],
  ['versions', 'openHistory'],
] as const)('one press of %s does it, to its own draft', (action, called) => {
  const { press, actions } = open();
  press(`[data-draft="d2"] [data-action="${action}"]`);
  expect(actions[called]).toHaveBeenCalledExactlyOnceWith('d2');
});

test('a row tells when, how much, and what changed from what to what', () => {
  const { one } = open({
    drafts: [draft('d1', 'CloudBackup', { submitted: true, pinned: true, step: 'Pricing' })],
  });
  const row = one('[data-draft="d1"]');
  expect(row.querySelector('time')?.textContent).toBe('5 minutes ago');
  expect(row.querySelector('time')?.title).toMatch(/2026/);
  expect(row.querySelector('.about')?.textContent).toBe('5 minutes ago5 changesSubmittedPricing');
  expect(row.querySelector('[data-action="pin"]')?.getAttribute('aria-pressed')).toBe('true');
  expect([...row.querySelectorAll('.changes li')].map(({ textContent }) => textContent)).toEqual([
    'Basic · Trial useYes→No',
    'Added specification “Starter”',
    'Product nameOld→New',
    'and 2 more',
  ]);
});

test('nothing is restored twice at a time', () => {
  const { one } = open({ restore: { kind: 'restoring', product: 'CloudBackup' } });
  expect(one('[data-draft="d1"] [data-action="restore"]')).toHaveProperty('disabled', true);
});

test('without a draft the popup says so', () => {
  open({ drafts: [], found: 0, total: 0 });
  expect(screen.getByText('No drafts yet')).toBeTruthy();
});

test('the filters are there from four drafts on', () => {
  open({ total: 3 });
  expect(screen.queryByRole('searchbox')).toBeNull();
  cleanup();
  const products = [{ key: 'k1', name: 'PDF Toolkit', count: 2 }];
  const { actions } = open({ total: 4, products });
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'pdf' } });
  expect(actions.filter).toHaveBeenLastCalledWith({ search: 'pdf' });
  fireEvent.change(screen.getByLabelText('Product'), { target: { value: 'k1' } });
  expect(actions.filter).toHaveBeenLastCalledWith({ productKey: 'k1' });
  fireEvent.change(screen.getByLabelText('Product'), { target: { value: '' } });
  expect(actions.filter).toHaveBeenLastCalledWith({ productKey: undefined });
  fireEvent.change(screen.getByLabelText('State'), { target: { value: 'submitted' } });
  expect(actions.filter).toHaveBeenLastCalledWith({ state: 'submitted' });
});

test('deleted drafts can be looked for while there are any, and brought back', () => {
  open({ total: 9 });
  expect(screen.queryByText('Deleted')).toBeNull();
  cleanup();
  const { actions, press, one } = open({
    total: 0,
    found: 1,
    deletedTotal: 1,
    filter: { search: '', state: 'deleted' },
    drafts: [draft('d9', 'CloudBackup', { deleted: true })],
  });
  expect(screen.getByText('Deleted')).toBeTruthy();
  expect(one('[data-draft="d9"]').querySelector('[data-action="restore"]')).toBeNull();
  press('[data-draft="d9"] [data-action="undo"]');
  expect(actions.bringBack).toHaveBeenCalledExactlyOnceWith('d9');
});

test('a search that finds nothing says what it looked for', () => {
  open({ total: 9, drafts: [], found: 0, filter: { search: 'xyz', state: 'any' } });
  expect(screen.getByText('No draft matches “xyz”.')).toBeTruthy();
  cleanup();
  open({ total: 9, drafts: [], found: 0, filter: { search: '', state: 'submitted' } });
  expect(screen.getByText('No draft of this kind.')).toBeTruthy();
});

test('a draft is pinned and unpinned', () => {
  const { press, actions } = open({ drafts: [draft('d1', 'A'), draft('d2', 'B', { pinned: true })] });
  press('[data-draft="d1"] [data-action="pin"]');
  expect(actions.pin).toHaveBeenLastCalledWith('d1', true);
  press('[data-draft="d2"] [data-action="pin"]');
  expect(actions.pin).toHaveBeenLastCalledWith('d2', false);
});

test('records that cannot be read are counted, beside the drafts that can', () => {
  const { container } = open({ unreadable: 2 });
  expect(container.querySelectorAll('[data-draft]')).toHaveLength(3);
  expect(screen.getByText('2 stored records are damaged', { exact: false })).toBeTruthy();
});

test('more drafts than are shown can be asked for', () => {
  const { actions } = open({ found: 1000, total: 1000 });
  fireEvent.click(screen.getByText('Show more (997 left)'));
  expect(actions.showMore).toHaveBeenCalledOnce();
});

test('a deletion can be undone, by keyboard too', () => {
  const { press, actions, one } = open({ deleted: { count: 1, product: 'CloudBackup' } });
  expect(one('.toast').textContent).toContain('Draft of CloudBackup deleted');
  expect(document.activeElement).toBe(one('[data-action="undo"]'));
  press('[data-action="undo"]');
  expect(actions.undo).toHaveBeenCalledOnce();
  cleanup();
  expect(open({ deleted: { count: 3, product: 'A' } }).one('.toast').textContent).toContain(
    '3 drafts deleted',
  );
});

test('a database that cannot be read is said, and so is a fault nobody has words for', () => {
  open({ drafts: undefined, fault: 'quota' });
  const said = screen.getByRole('alert').textContent;
  expect(said).not.toBe('');
  cleanup();
  open({ drafts: undefined, fault: 'never-heard-of' });
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(screen.getByRole('alert').textContent).not.toBe(said);
});

test('the report counts what is back, and gives the rest to copy', () => {
  const { one, press, actions } = open({
    restore: {
      kind: 'done',
      product: 'CloudBackup',
      restored: 12,
      missed: [
        {
          path: 'spec.trial@s1',
          field: 'spec.trial',
          spec: 'Basic',
          reason: 'locked',
          text: 'Yes',
          copy: 'Yes',
        },
        { path: 'logo', field: 'logo', reason: 'never-heard-of' },
      ],
    },
  });
  const report = one('[data-report="done"]');
  expect(report.querySelector('.outcome')?.textContent).toBe('Put back 12 fields. 2 could not be put back:');
  const [trial, logo] = within(report).getAllByRole('listitem');
  expect(trial?.querySelector('p')?.textContent).toBe('Basic · Trial use cannot be edited now.');
  expect(logo?.querySelector('p')?.textContent).toBe('Logo could not be put back.');
  expect(logo?.querySelector('button')).toBeNull();
  press('[data-action="copy"]');
  expect(actions.copy).toHaveBeenCalledExactlyOnceWith('Yes');
});

test('a restore that took everything says only that', () => {
  const { one } = open({ restore: { kind: 'done', product: 'CloudBackup', restored: 1, missed: [] } });
  expect(one('[data-report="done"] .outcome').textContent).toBe('Put back 1 field of CloudBackup.');
});
