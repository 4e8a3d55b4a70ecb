// @vitest-environment happy-dom
import '../english';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { asMarkdown, asText } from '../../../components/compare/as-text';
import { Compare } from '../../../components/compare/Compare';
import type { Comparison } from '../../../components/compare/comparison';
import { compareDraft } from '../../../components/words/lines';
import { exactTime } from '../../../components/words/times';

afterEach(cleanup);

const savedAt = '2026-11-23T11:55:00Z';
const words = 'A text that is long enough to be shown word by word, with its';
const comparison: Comparison = {
  product: 'CloudBackup',
  savedAt,
  releasedSeenAt: '2026-11-01T08:00:00Z',
  parts: compareDraft(
    {
      fields: { name: 'CloudBackup', overview: `${words} beginning`, version: 'V1.0' },
      specs: {
        s1: { key: 's1', state: 'released', fields: { 'spec.name': 'Basic', 'spec.price.yearly': '100' } },
        s2: { key: 's2', state: 'released', fields: { 'spec.name': 'Team' } },
      },
    },
    {
      edits: { overview: `${words} end`, 'spec.price.yearly@s1': '125' },
      added: [{ key: 'n1', state: 'new', fields: { 'spec.name': 'Starter | <b>' } }],
      removed: ['s2'],
    },
  ),
};

function open(shown = comparison) {
  const copy = vi.fn(async (_text: string) => {});
  const print = vi.fn();
  const view = render(
    <Compare comparison={shown} now={Date.parse('2026-11-23T12:00:00Z')} copy={copy} print={print} />,
  );
  const rows = () =>
    [...view.container.querySelectorAll<HTMLElement>('tr[data-field]')].map(({ dataset }) => dataset.field);
  return { ...view, copy, print, rows };
}

test('changes are shown, what did not change is not', () => {
  const { rows, container } = open();
  expect(rows()).toEqual(['overview', 'spec.price.yearly', 'spec.name', 'spec.name']);
  expect([...container.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'Product',
    'Specification “Basic”',
    'Specification “Team”Removed',
    'Specification “Starter | <b>”Added',
  ]);
});

test('each kind can be shown and hidden, and tells how much there is of it', () => {
  const { rows } = open();
  const chips = screen.getAllByRole('button', { pressed: true });
  expect(chips.map(({ textContent }) => textContent)).toEqual(['Added 1', 'Removed 1', 'Edited 2']);
  fireEvent.click(screen.getByRole('button', { name: /^Edited/ }));
  expect(rows()).toEqual(['spec.name', 'spec.name']);
  fireEvent.click(screen.getByRole('button', { name: /^Unchanged/ }));
  expect(rows()).toEqual(['name', 'version', 'spec.name', 'spec.name', 'spec.name']);
});

test('with every kind hidden the page says so', () => {
  open();
  for (const kind of [/^Added/, /^Removed/, /^Edited/])
    fireEvent.click(screen.getByRole('button', { name: kind }));
  expect(screen.getByText('Nothing of the chosen kinds.')).toBeTruthy();
});

test('in long texts the words that differ are marked', () => {
  const { container } = open();
  expect(container.querySelector('[data-field="overview"] del')?.textContent).toBe('beginning');
  expect(container.querySelector('[data-field="overview"] ins')?.textContent).toBe('end');
});

test('a price is shown with its change in per cent', () => {
  const { container } = open();
  expect(container.querySelector('[data-field="spec.price.yearly"]')?.textContent).toBe(
    'Price, yearly100125+25%',
  );
});

test('what is copied is what is shown', async () => {
  const { copy, container } = open();
  fireEvent.click(screen.getByRole('button', { name: /^Edited/ }));
  fireEvent.click(screen.getByText('Copy as text'));
  expect(copy.mock.calls[0]?.[0]).not.toContain('Overview');
  expect(copy.mock.calls[0]?.[0]).toContain('- Specification name: Team');
  await waitFor(() => expect(container.querySelector('[role="status"]')?.textContent).toBe('Copied'));
});

test('print prints', () => {
  const { print } = open();
  fireEvent.click(screen.getByText('Print'));
  expect(print).toHaveBeenCalledOnce();
});

const changed = { ...comparison, parts: comparison.parts.filter(({ kind }) => kind !== 'edited') };

test('as text: one line a field', () => {
  expect(asText(changed)).toBe(
    [
      'CloudBackup',
      `Draft saved ${exactTime(savedAt)}`,
      '',
      'Specification “Team” (Removed)',
      '- Specification name: Team',
      '',
      'Specification “Starter | <b>” (Added)',
      '- Specification name: Starter | <b>',
    ].join('\n'),
  );
  expect(asText(comparison)).toContain('- Price, yearly: 100 → 125 (+25%)');
});

test('as Markdown: one table a part, with nothing that Markdown would read', () => {
  expect(asMarkdown(changed)).toBe(
    [
      '# CloudBackup',
      '',
      `Draft saved ${exactTime(savedAt)}`,
      '',
      '## Specification “Team” (Removed)',
      '',
      '| Field | Released | Draft |',
      '| --- | --- | --- |',
      '| Specification name | Team |  |',
      '',
      '## Specification “Starter \\| \\<b\\>” (Added)',
      '',
      '| Field | Released | Draft |',
      '| --- | --- | --- |',
      '| Specification name |  | Starter \\| \\<b\\> |',
      '',
    ].join('\n'),
  );
});

test('fields that Redline does not know are told under their own labels, and what that means is said once', () => {
  const parts = compareDraft(
    { fields: { 'other:<b>Hotline</b>': '1', 'other:Category': 'A' }, specs: {} },
    { edits: { version: 'V2', 'other:<b>Hotline</b>': '2', 'other:Category': 'B' }, added: [], removed: [] },
  );
  const { container } = open({ ...comparison, parts });
  const rows = [...container.querySelectorAll('tbody tr')].map((row) => row.firstElementChild?.textContent);
  expect(rows).toEqual([
    'Version',
    "Fields that Redline does not know. They are kept and put back under the form's own labels, and no rule checks them.",
    '<b>Hotline</b>',
    'Category',
  ]);
  expect(asText({ ...comparison, parts })).toContain('- Category: A → B');
  expect(asMarkdown({ ...comparison, parts })).not.toContain('<b>Hotline');
});
