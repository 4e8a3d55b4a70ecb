import '../english';
import { expect, test } from 'vitest';
import { aroundDifference } from '../../../components/popup/around-difference';
import { byProduct } from '../../../components/popup/by-product';
import { shownChanges } from '../../../components/popup/shown-changes';
import { missReason, shownMisses } from '../../../components/popup/shown-report';
import type { ProductForm } from '../../../form/product';

const released: ProductForm = {
  fields: { name: 'CloudBackup', version: 'V1.0' },
  specs: {
    s1: { key: 's1', state: 'released', fields: { 'spec.name': 'Basic', 'spec.trial': true } },
    s2: { key: 's2', state: 'released', fields: { 'spec.name': 'Team' } },
  },
};
const changes = {
  edits: { 'spec.trial@s1': false, version: 'V1.1', 'spec.name@gone': 'Old' },
  added: [
    {
      key: 'n1',
      state: 'new' as const,
      fields: { 'spec.name': 'Starter', 'spec.billing': ['monthly'], 'spec.price.monthly': '29' },
    },
  ],
  removed: ['s2'],
};

test('changes are listed one a change, in the order of the form', () => {
  expect(shownChanges(released, changes).map(({ kind, path, spec }) => [kind, path, spec])).toEqual([
    ['edited', 'version', undefined],
    ['edited', 'spec.trial@s1', 'Basic'],
    ['removed', 'spec@s2', 'Team'],
    ['added', 'spec@n1', 'Starter'],
  ]);
});

test('a field that is not on the page under its label is told with its value', () => {
  const edits = { 'other:Hotline': '400' };
  const [miss] = shownMisses(released, { edits, added: [], removed: [] }, [
    { path: 'other:Hotline', reason: 'no_label' },
  ]);
  expect(miss).toMatchObject({ field: 'other:Hotline', text: '400', copy: '400' });
  expect(miss && missReason(miss)).toBe(
    'is not on the page under this label, which may be in another language now.',
  );
});

test('a miss gets its name and its value from the draft', () => {
  const misses = shownMisses(released, changes, [
    { path: 'spec.trial@s1', reason: 'locked' },
    { path: 'spec@n1', reason: 'not_added' },
    { path: 'spec@s2', reason: 'not_removed' },
    { path: 'spec.name@gone', reason: 'no_spec' },
  ]);
  expect(misses).toEqual([
    { path: 'spec.trial@s1', field: 'spec.trial', spec: 'Basic', reason: 'locked', text: 'No', copy: 'No' },
    {
      path: 'spec@n1',
      field: 'spec',
      spec: 'Starter',
      reason: 'not_added',
      text: 'Specification name: Starter\nBilling mode: Monthly\nPrice, monthly: 29',
      copy: 'Specification name: Starter\nBilling mode: Monthly\nPrice, monthly: 29',
    },
    { path: 'spec@s2', field: 'spec', spec: 'Team', reason: 'not_removed' },
    { path: 'spec.name@gone', field: 'spec.name', reason: 'no_spec', text: 'Old', copy: 'Old' },
  ]);
});

test.each([
  ['Backs up your servers every night.', 'Backs up your servers every hour.', '…night.', '…hour.'],
  [
    '每天晚上备份您的云上全部服务器和数据库。',
    '每天晚上备份您的云上全部主机。',
    '…上全部服务器和数据库。',
    '…上全部主机。',
  ],
  ['V1.0', 'V1.1', 'V1.0', 'V1.1'],
  [
    'One line that is long enough',
    'Another line that is long enough',
    'One line that is long enough',
    'Another line that is long enough',
  ],
  ['Backs up your servers', 'Backs up your servers daily', '…servers', '…servers daily'],
])('%j and %j are cut to where they differ', (before, after, shortBefore, shortAfter) => {
  expect(aroundDifference(before, after)).toEqual({ before: shortBefore, after: shortAfter });
});

test('drafts of one product stand together, in the order they came', () => {
  const entry = (id: string, key: string) => ({
    id,
    product: { key, name: key },
    savedAt: '',
    changeCount: 0,
    changes: [],
    submitted: false,
    pinned: false,
    deleted: false,
  });
  const groups = byProduct([entry('1', 'b'), entry('2', 'a'), entry('3', 'b')]);
  expect(groups.map(({ product, drafts }) => [product.key, drafts.map(({ id }) => id)])).toEqual([
    ['b', ['1', '3']],
    ['a', ['2']],
  ]);
});

test('why a field is not back is said with what the page said of it', () => {
  expect(missReason({ reason: 'dialog_refused', says: 'At most 200.' })).toBe(
    'is edited in a dialog or row that did not accept the values. The page says: “At most 200.”',
  );
  expect(missReason({ reason: 'locked' })).toBe('cannot be edited now.');
});
