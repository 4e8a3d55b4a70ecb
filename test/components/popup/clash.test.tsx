// @vitest-environment happy-dom
import '../english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ClashView } from '../../../components/popup/ClashView';
import type { ShownClash } from '../../../components/popup/restore-view';

afterEach(cleanup);

const title: ShownClash = {
  path: 'overview',
  field: 'overview',
  base: 'Then',
  released: 'Now',
  form: 'Now',
  draft: 'Mine',
};
const price: ShownClash = {
  path: 'spec.price.monthly@s1',
  field: 'spec.price.monthly',
  spec: 'Basic',
  base: '10',
  released: '12',
  form: '15',
  draft: '20',
};

function show(clashes: ShownClash[], others = 0) {
  const actions = { choose: vi.fn(), closeReport: vi.fn() };
  const asking = { kind: 'asking' as const, product: 'Peakboard HR', clashes, others };
  return { actions, ...render(<ClashView asking={asking} actions={actions} />) };
}

const headers = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
const restore = () => fireEvent.click(screen.getByText('Restore as chosen'));

test('released then, released now and the draft stand side by side', () => {
  const { container } = show([title]);
  expect(headers()).toEqual(['Field', 'Released then', 'Released now', 'Draft']);
  const cells = [...container.querySelectorAll('[data-clash="overview"] td')];
  expect(cells.map(({ textContent }) => textContent)).toEqual(['Then', 'Now', 'Mine']);
});

test('an edit that stands in the form is a column of its own, and is offered for its field only', () => {
  const { container } = show([title, price]);
  expect(headers()).toContain('In the form now');
  const offered = (path: string) =>
    [...container.querySelectorAll<HTMLInputElement>(`[data-clash="${path}"] input`)].map(
      ({ value }) => value,
    );
  expect(offered('overview')).toEqual(['form', 'draft']);
  expect(offered('spec.price.monthly@s1')).toEqual(['released', 'draft', 'form']);
});

test('nothing is overwritten unless the seller chooses it', () => {
  const { actions } = show([title, price]);
  restore();
  expect(actions.choose).toHaveBeenCalledExactlyOnceWith({
    overview: 'form',
    'spec.price.monthly@s1': 'form',
  });
});

test('each field is chosen by itself, by a name that says field, specification and column', () => {
  const { actions } = show([title, price]);
  fireEvent.click(screen.getByRole('radio', { name: /Basic.*: Released now$/ }));
  restore();
  expect(actions.choose).toHaveBeenCalledExactlyOnceWith({
    overview: 'form',
    'spec.price.monthly@s1': 'released',
  });
});

test('all can be taken from the draft, and all be kept again', () => {
  const { actions } = show([title, price]);
  fireEvent.click(screen.getByText('All from the draft'));
  restore();
  fireEvent.click(screen.getByText('Keep all as they are'));
  restore();
  expect(actions.choose.mock.calls.map(([choices]) => Object.values(choices))).toEqual([
    ['draft', 'draft'],
    ['form', 'form'],
  ]);
});

test('what goes back without a question is counted, and the question can be left', () => {
  const { actions } = show([title], 3);
  expect(screen.getByText(/The other 3 changes of the draft overwrite nothing/)).toBeDefined();
  fireEvent.click(screen.getByText('Cancel'));
  expect(actions.closeReport).toHaveBeenCalledOnce();
  expect(actions.choose).not.toHaveBeenCalled();
});
