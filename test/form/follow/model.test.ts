import { beforeEach, expect, it } from 'vitest';
import { type Cause, createModel, type FormModel } from '../../../form/follow/model';

let told: [field: string, cause: Cause][];
let model: FormModel;

beforeEach(() => {
  told = [];
  const memory = { edits: new Map(), addedNames: new Set<string>(), removed: new Set<string>() };
  model = createModel(memory, ({ field }, cause) => told.push([field, cause]));
  model.addSpec({ key: 's1', state: 'released', fields: { 'spec.name': 'Basic' } }, 'load');
  model.addSpec({ key: 'n1', state: 'new', fields: { 'spec.name': 'Team' } }, 'edit');
  told = [];
});

it('takes what a press only brought into view for data, which was released', () => {
  model.put({ field: 'spec.hidden', spec: 's1' }, true, 'edit');
  expect(told).toEqual([['spec.hidden', 'load']]);
  expect(model.released.specs.s1?.fields['spec.hidden']).toBe(true);
});

it('takes the next value that a press brings for an edit', () => {
  model.put({ field: 'spec.hidden', spec: 's1' }, true, 'edit');
  model.put({ field: 'spec.hidden', spec: 's1' }, false, 'edit');
  expect(told.at(-1)).toEqual(['spec.hidden', 'edit']);
  expect(model.released.specs.s1?.fields['spec.hidden']).toBe(true);
});

it('takes everything in a new specification for an edit', () => {
  model.put({ field: 'spec.hidden', spec: 'n1' }, true, 'edit');
  expect(told).toEqual([['spec.hidden', 'edit']]);
});

it('takes days with their unit in a cell and without it in a dialog for one number', () => {
  model.put({ field: 'spec.trialDays', spec: 's1' }, '15 天', 'load');
  model.put({ field: 'spec.trialDays', spec: 's1' }, '15', 'load');
  model.put({ field: 'spec.trialDays', spec: 's1' }, '15 days', 'edit');
  expect(model.edited.specs.s1?.fields).toEqual(model.released.specs.s1?.fields);
});

it('takes a text that only looks like the same number for an edit', () => {
  model.put({ field: 'version' }, '2', 'load');
  model.put({ field: 'version' }, '2.0', 'edit');
  expect(model.edited.fields.version).toBe('2.0');
});

it('keeps a page that writes ever new labels within bounds', () => {
  for (let at = 0; at < 500; at++) model.put({ field: `other:Label ${at}` }, 'x', 'load');
  expect(Object.keys(model.released.fields).filter((field) => field.startsWith('other:'))).toHaveLength(400);
  expect(model.put({ field: 'other:Label 7' }, 'y', 'edit')).toBe(true);
  expect(model.put({ field: 'version' }, 'V1', 'load')).toBe(true);
});
