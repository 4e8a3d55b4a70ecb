import { expect, test } from 'vitest';
import { compareDraft } from '../../../components/words/lines';
import type { ProductForm } from '../../../form/product';

const released: ProductForm = {
  fields: { name: 'CloudBackup', version: 'V1.0', overview: '' },
  specs: {
    s1: { key: 's1', state: 'released', fields: { 'spec.name': 'Basic', 'spec.price.yearly': '100' } },
    s2: { key: 's2', state: 'released', fields: { 'spec.name': 'Team' } },
  },
};
const nothing = { edits: {}, added: [], removed: [] };

test('a draft without changes is unchanged in every part', () => {
  const parts = compareDraft(released, nothing);
  expect(parts.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(parts[0]?.lines.map(({ field }) => field)).toEqual(['name', 'version', 'overview']);
});

test('an edit stands in its own part, with both values', () => {
  const parts = compareDraft(released, {
    ...nothing,
    edits: { 'spec.price.yearly@s1': '120', 'spec.billing@s1': ['yearly'] },
  });
  expect(parts.map(({ kind }) => kind)).toEqual(['unchanged', 'edited', 'unchanged']);
  expect(parts[1]).toEqual({
    kind: 'edited',
    spec: { key: 's1', name: 'Basic' },
    lines: [
      { kind: 'unchanged', field: 'spec.name', before: 'Basic', after: 'Basic' },
      { kind: 'edited', field: 'spec.billing', before: undefined, after: ['yearly'] },
      { kind: 'edited', field: 'spec.price.yearly', before: '100', after: '120' },
    ],
  });
});

test('a renamed specification keeps the name it was released under', () => {
  const parts = compareDraft(released, { ...nothing, edits: { 'spec.name@s2': 'Crew' } });
  expect(parts[2]?.spec).toEqual({ key: 's2', name: 'Team' });
});

test('removed and added specifications are whole parts, the added ones last', () => {
  const parts = compareDraft(released, {
    edits: {},
    removed: ['s1'],
    added: [{ key: 'n1', state: 'new', fields: { 'spec.name': 'Starter' } }],
  });
  expect(parts.map(({ kind, spec }) => [kind, spec?.name])).toEqual([
    ['unchanged', undefined],
    ['removed', 'Basic'],
    ['unchanged', 'Team'],
    ['added', 'Starter'],
  ]);
  expect(parts[1]?.lines[1]).toEqual({ kind: 'removed', field: 'spec.price.yearly', before: '100' });
  expect(parts[3]?.lines).toEqual([{ kind: 'added', field: 'spec.name', after: 'Starter' }]);
});

test('fields that the model does not name stand behind the others, in the order of the form', () => {
  const form = { ...released, fields: { 'other:Hotline': '1', ...released.fields, 'other:Category': 'A' } };
  const [product] = compareDraft(form, { ...nothing, edits: { 'other:Category': 'B', 'other:New': true } });
  expect(product?.lines.map(({ kind, field }) => [kind, field])).toEqual([
    ['unchanged', 'name'],
    ['unchanged', 'version'],
    ['unchanged', 'overview'],
    ['unchanged', 'other:Hotline'],
    ['edited', 'other:Category'],
    ['edited', 'other:New'],
  ]);
});
