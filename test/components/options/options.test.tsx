// @vitest-environment happy-dom
import '../english';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '../../../components/options/Options';
import type { OptionsState } from '../../../components/options/options-state';

afterEach(cleanup);

function open(more: Partial<OptionsState> = {}) {
  const actions = {
    chooseSite: vi.fn(),
    chooseLevel: vi.fn(),
    resetLevels: vi.fn(),
    addAddress: vi.fn(),
    removeAddress: vi.fn(),
    limit: vi.fn(),
    answerLimit: vi.fn(),
    askPersistence: vi.fn(),
    allowPrivateWindows: vi.fn(),
    exportAll: vi.fn(),
    forgetLesson: vi.fn(),
    exportLessons: vi.fn(),
    readLessons: vi.fn(),
    keepLessons: vi.fn(),
    closeLessons: vi.fn(),
  };
  const state: OptionsState = {
    site: 'guess',
    rules: [
      {
        id: 'spec-no-delete',
        levels: { intl: 'error', eu: 'error', cn: 'error' },
        url: 'https://example.com/',
      },
      { id: 'quantity-step-locked', levels: { intl: 'warning', eu: 'warning', cn: 'error' } },
      { id: 'trial-days-range', levels: { cn: 'warning' } },
    ],
    addresses: {
      builtIn: [{ pattern: 'https://console.huaweicloud.com/*', allowed: true }],
      added: ['https://console.example.com'],
    },
    addressFault: undefined,
    limits: { days: 90, drafts: 2_000, versionsPerDraft: 50, megabytes: 500 },
    asked: undefined,
    privateWindows: false,
    stored: { drafts: 4, versions: 11, bytes: 36_420, persisted: true },
    taught: [],
    lessonImport: { kind: 'choose' },
    said: '',
    ...more,
  };
  return {
    actions,
    ...render(
      <Options state={state} actions={actions}>
        import
      </Options>,
    ),
  };
}

const levelOf = (rule: string) => {
  const row = document.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (!row) throw new Error(`no ${rule}`);
  return { row, select: within(row).getByRole<HTMLSelectElement>('combobox') };
};

test('the site is chosen', () => {
  const { actions } = open({ site: 'eu' });
  expect(screen.getByLabelText('Europe')).toHaveProperty('checked', true);
  fireEvent.click(screen.getByLabelText('China'));
  expect(actions.chooseSite).toHaveBeenCalledExactlyOnceWith('cn');
});

test('a rule has its title, its own level and a choice of others', () => {
  const { actions } = open();
  const { row, select } = levelOf('spec-no-delete');
  expect(row.textContent).toContain('A released specification cannot be deleted');
  expect([...select.options].map(({ text }) => text)).toEqual([
    'Default: Refused',
    'Refused',
    'Risky',
    'Note',
    'Off',
  ]);
  fireEvent.change(select, { target: { value: 'off' } });
  expect(actions.chooseLevel).toHaveBeenLastCalledWith('spec-no-delete', 'off');
  fireEvent.change(select, { target: { value: '' } });
  expect(actions.chooseLevel).toHaveBeenLastCalledWith('spec-no-delete', undefined);
});

test('a rule tells where its level depends on the site, and where it does not hold', () => {
  open();
  expect(levelOf('quantity-step-locked').select.options[0]?.text).toBe('Default: by site');
  expect(levelOf('trial-days-range').row.textContent).toContain('only China');
  cleanup();
  open({ site: 'intl' });
  expect(levelOf('quantity-step-locked').select.options[0]?.text).toBe('Default: Risky');
  expect(levelOf('trial-days-range').select.options[0]?.text).toBe('Default: Off');
});

test('every rule can be set back, once one was changed', () => {
  open();
  expect(screen.queryByText('Set every rule back to its own level')).toBeNull();
  cleanup();
  const { actions } = open({ rules: [{ id: 'spec-no-delete', levels: { intl: 'error' }, chosen: 'off' }] });
  expect(levelOf('spec-no-delete').select.value).toBe('off');
  fireEvent.click(screen.getByText('Set every rule back to its own level'));
  expect(actions.resetLevels).toHaveBeenCalledOnce();
});

test('addresses are added and removed; those of the build stay', () => {
  const { actions } = open();
  expect(screen.getAllByText('Remove')).toHaveLength(1);
  fireEvent.click(screen.getByText('Remove'));
  expect(actions.removeAddress).toHaveBeenCalledExactlyOnceWith('https://console.example.com');
  const field = screen.getByLabelText('Address to watch');
  fireEvent.input(field, { target: { value: 'https://other.example' } });
  const form = field.closest('form');
  if (form) fireEvent.submit(form);
  expect(actions.addAddress).toHaveBeenCalledExactlyOnceWith('https://other.example');
});

test('an address of the build that was taken back in the browser says so, and can be allowed again', () => {
  const pattern = 'https://console.huaweicloud.com/*';
  const { actions } = open({ addresses: { builtIn: [{ pattern, allowed: false }], added: [] } });
  expect(screen.getByText('The browser does not let Redline run here.')).toBeTruthy();
  fireEvent.click(screen.getByText('Allow'));
  expect(actions.addAddress).toHaveBeenCalledExactlyOnceWith(pattern);
});

test('an address that cannot be added says why', () => {
  open({ addressFault: 'address_known' });
  expect(screen.getByText('This address is watched already.')).toBeTruthy();
});

test.each([
  ['Keep drafts for days', 'days', 30],
  ['Keep at most drafts', 'drafts', 100],
  ['Keep at most versions of a draft', 'versionsPerDraft', 20],
  ['Use at most MB on this computer', 'megabytes', 50],
] as const)('%s: a number that makes sense is taken', (label, limit, value) => {
  const { actions } = open();
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: '0' } });
  expect(actions.limit).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: String(value) } });
  expect(actions.limit).toHaveBeenCalledExactlyOnceWith({ [limit]: value });
});

test('a limit that would remove something asks first', () => {
  const { actions } = open({ asked: { change: { days: 1 }, drafts: 3, versions: 40 } });
  expect(screen.getByRole('alert').textContent).toContain('drafts 3, versions 40');
  expect(screen.getByLabelText('Keep drafts for days')).toHaveProperty('value', '1');
  fireEvent.click(screen.getByText('Leave it as it was'));
  expect(actions.answerLimit).toHaveBeenLastCalledWith(false);
  fireEvent.click(screen.getByText('Remove them'));
  expect(actions.answerLimit).toHaveBeenLastCalledWith(true);
});

test('whether the browser promised to keep them is told, and can be asked', () => {
  open();
  expect(screen.queryByText('Ask it to')).toBeNull();
  cleanup();
  const { actions } = open({ stored: { drafts: 1, versions: 0, bytes: 9, persisted: false } });
  fireEvent.click(screen.getByText('Ask it to'));
  expect(actions.askPersistence).toHaveBeenCalledOnce();
});

test('private windows are the seller’s choice', () => {
  const { actions } = open();
  fireEvent.click(screen.getByLabelText('Keep drafts of private windows too'));
  expect(actions.allowPrivateWindows).toHaveBeenCalledExactlyOnceWith(true);
});

test('what is stored is told, and exported with a passphrase or without', () => {
  const { actions } = open();
  expect(screen.getByText('Kept now: drafts 4, versions 11, in all 36.4 kB on this computer.')).toBeTruthy();
  const form = screen.getByText('Export all').closest('form');
  if (form) fireEvent.submit(form);
  expect(actions.exportAll).toHaveBeenLastCalledWith('');
  fireEvent.input(screen.getByLabelText('Passphrase (optional)'), { target: { value: 'seven words' } });
  if (form) fireEvent.submit(form);
  expect(actions.exportAll).toHaveBeenLastCalledWith('seven words');
});
