import { expect, it } from 'vitest';
import { applyChanges, changesBetween, countChanges } from '../../drafts/changes';
import { noteChange } from '../../drafts/note-change';
import {
  exportDrafts,
  importDrafts,
  keepBaseline,
  readDraft,
  readExport,
  saveDraft,
} from '../../drafts/store';
import { type FieldValue, otherField, type ProductForm } from '../../form/product';
import { PRODUCT, released, save } from './forms';
import { freshDatabase, otherComputer } from './fresh-database';

freshDatabase();

/** Labels as a hostile page may write them, once they are clean. */
const LABELS = ['Category', '__proto__', 'constructor', 'spec.name', 'a › b', '<img src=x>', '名'.repeat(80)];
const VALUES: FieldValue[] = ['text', true, null, ['one', 'two'], { file: 'license.pdf' }, '', '<b>'];

const formWith = (value: (at: number) => FieldValue): ProductForm => {
  const form = released();
  for (const [at, label] of LABELS.entries()) form.fields[otherField(label)] = value(at);
  return form;
};

it('other fields go through changes and back, one by one and all at once', () => {
  const [before, after] = [formWith(() => 'before'), formWith((at) => VALUES[at] as FieldValue)];
  const changes = changesBetween(before, after);
  expect(countChanges(changes)).toBe(LABELS.length);
  expect(applyChanges(before, changes)).toEqual(after);
  const noted = { edits: {}, added: [], removed: [] };
  for (const label of LABELS) noteChange(noted, before, after, { field: otherField(label) });
  expect(noted).toEqual(changes);
});

it('they are the same on another computer', async () => {
  const before = formWith(() => 'before');
  const changes = changesBetween(
    before,
    formWith((at) => VALUES[at] as FieldValue),
  );
  const { id } = await keepBaseline({ product: PRODUCT, status: 'released', form: before });
  await saveDraft(save(changes, { id: 'a', baselineId: id }));
  const text = await exportDrafts();
  await otherComputer();
  await importDrafts(await readExport(new Blob([text])));
  const { draft, baseline } = await readDraft('a');
  expect(draft.changes).toEqual(changes);
  expect(baseline?.form).toEqual(before);
});
