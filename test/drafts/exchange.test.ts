import { describe, expect, it } from 'vitest';
import { MAX_EXPORT_BYTES } from '../../drafts/export-file';
import {
  deleteDraft,
  exportDrafts,
  importDrafts,
  keepBaseline,
  listDrafts,
  previewImport,
  readDraft,
  readExport,
  saveDraft,
} from '../../drafts/store';
import { edits, PRODUCT, released, save } from './forms';
import { freshDatabase, otherComputer, pass } from './fresh-database';

freshDatabase();

const read = async (text: string, passphrase?: string) => readExport(new Blob([text]), passphrase);
const counts = (plan: Awaited<ReturnType<typeof importDrafts>>) =>
  Object.fromEntries(Object.entries(plan).map(([name, records]) => [name, records.length]));
const nothing = { baselines: 0, added: 0, copies: 0, restored: 0, known: 0, versions: 0 };

/** Two drafts of one baseline, each with a version. */
async function twoDrafts() {
  const baseline = await keepBaseline({ product: PRODUCT, status: 'released', form: released() });
  for (const id of ['a', 'b']) {
    pass({ seconds: 1 });
    await saveDraft(save(edits(2), { id, baselineId: baseline.id, version: 'pause', sequence: 5 }));
  }
}

describe('export and import', () => {
  it('bring everything over to another computer', async () => {
    await twoDrafts();
    const before = await Promise.all([readDraft('a'), readDraft('b')]);
    const text = await exportDrafts();
    await otherComputer();
    expect(counts(await importDrafts(await read(text)))).toEqual({
      ...nothing,
      baselines: 1,
      added: 2,
      versions: 2,
    });
    const after = await Promise.all([readDraft('a'), readDraft('b')]);
    for (const { draft } of before) delete draft.sequence;
    expect(after).toEqual(before);
  });

  it('take one draft when one is asked for, and never a deleted one', async () => {
    await twoDrafts();
    expect((await read(await exportDrafts({ ids: ['b'] }))).drafts.map(({ id }) => id)).toEqual(['b']);
    await deleteDraft('b');
    expect((await read(await exportDrafts())).drafts.map(({ id }) => id)).toEqual(['a']);
  });

  it('add nothing the second time', async () => {
    await twoDrafts();
    const file = await read(await exportDrafts());
    expect(counts(await importDrafts(file))).toEqual({ ...nothing, known: 2 });
  });

  it('never overwrite: other content under a known id comes in beside it, once', async () => {
    await twoDrafts();
    const file = await read(await exportDrafts());
    pass({ seconds: 1 });
    await saveDraft(save(edits(3), { id: 'a', baselineId: file.drafts[0]?.baselineId ?? '', sequence: 6 }));
    const plan = await importDrafts(file);
    expect(counts(plan)).toEqual({ ...nothing, copies: 1, known: 1, versions: 1 });
    expect((await readDraft('a')).draft.changes).toEqual(edits(3));
    const copy = await readDraft(plan.copies[0]?.id ?? '');
    expect(copy.draft.changes).toEqual(edits(2));
    expect(copy.versions).toMatchObject([{ changes: edits(2) }]);
    expect(copy.baseline?.form).toEqual(released());
    expect(counts(await importDrafts(file))).toEqual({ ...nothing, known: 2 });
    const again = await read(await exportDrafts());
    expect(counts(await importDrafts(again))).toEqual({ ...nothing, known: 3 });
  });

  it('never overwrite a baseline either', async () => {
    await twoDrafts();
    const file = await read(await exportDrafts());
    const [baseline] = file.baselines;
    if (baseline) baseline.form.fields.name = 'Something else';
    const plan = await importDrafts(file);
    expect(counts(plan)).toEqual({ ...nothing, baselines: 1, copies: 2, versions: 2 });
    expect((await readDraft('a')).baseline?.form).toEqual(released());
    expect((await readDraft(plan.copies[0]?.id ?? '')).baseline?.form.fields.name).toBe('Something else');
  });

  it('bring a deleted draft back', async () => {
    await twoDrafts();
    const file = await read(await exportDrafts());
    await deleteDraft('a');
    expect(counts(await importDrafts(file))).toEqual({ ...nothing, restored: 1, known: 1 });
    expect((await listDrafts()).total).toBe(2);
  });

  it('show beforehand what would come in, and store nothing then', async () => {
    await twoDrafts();
    const file = await read(await exportDrafts());
    await otherComputer();
    expect(counts(await previewImport(file))).toEqual({ ...nothing, baselines: 1, added: 2, versions: 2 });
    expect((await listDrafts()).total).toBe(0);
  });

  it('keep private drafts with private windows', async () => {
    await saveDraft(save(edits(1), { id: 'private' }), { incognito: true });
    expect((await read(await exportDrafts())).drafts).toEqual([]);
    const text = await exportDrafts({ incognito: true });
    await otherComputer();
    await importDrafts(await read(text), { incognito: true });
    expect((await listDrafts()).total).toBe(0);
    expect((await listDrafts({ incognito: true })).total).toBe(1);
  });
});

describe('an import in a private window', () => {
  it('leaves a draft of the other windows where it is, and takes a copy', async () => {
    await saveDraft(save(edits(1)));
    const file = await read(await exportDrafts());
    expect(counts(await importDrafts(file, { incognito: true }))).toEqual({ ...nothing, copies: 1 });
    expect((await listDrafts()).drafts).toMatchObject([{ id: 'd1' }]);
    expect((await listDrafts({ incognito: true })).total).toBe(1);
  });
});

describe('a passphrase', () => {
  it('locks the file, in whichever form its letters are typed', async () => {
    await twoDrafts();
    const text = await exportDrafts({ passphrase: 'Zoë’s 密码' });
    expect(text).not.toContain('Backup Cloud');
    expect((await read(text, 'Zoe\u0308’s 密码')).drafts).toHaveLength(2);
    await expect(read(text)).rejects.toMatchObject({ fault: 'import_locked' });
    await expect(read(text, 'zoë’s 密码')).rejects.toMatchObject({ fault: 'import_passphrase' });
  });

  it('tells a file that was tampered with', async () => {
    await twoDrafts();
    const locked = JSON.parse(await exportDrafts({ passphrase: 'one' }));
    const tampered = { ...locked, data: `AAAA${locked.data.slice(4)}` };
    await expect(read(JSON.stringify(tampered), 'one')).rejects.toMatchObject({ fault: 'import_passphrase' });
    const slow = { ...locked, iterations: 1e12 };
    await expect(read(JSON.stringify(slow), 'one')).rejects.toMatchObject({ fault: 'import_unreadable' });
  });
});

describe('a file that is refused', () => {
  it.each([
    ['no JSON', 'hello', 'import_unreadable'],
    ['nothing', '', 'import_unreadable'],
    ['another format', '{"format":"other","version":1}', 'import_unreadable'],
    ['a newer format', '{"format":"redline-drafts","version":2}', 'import_newer'],
    ['nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'import_unreadable'],
  ])('%s', async (_, text, fault) => {
    await expect(read(text)).rejects.toMatchObject({ fault });
  });

  it('one that is larger than any export', async () => {
    const huge = { size: MAX_EXPORT_BYTES + 1, text: () => expect.fail('was read') } as unknown as Blob;
    await expect(readExport(huge)).rejects.toMatchObject({ fault: 'import_huge' });
  });

  it.each([
    ['an address that runs a script', { address: 'javascript:alert(1)//https://console.example.com/' }],
    ['an address of another site', { address: 'https://evil.example/p-1' }],
    ['a time that is none', { savedAt: 'soon' }],
    ['an id that copies could not be made of', { id: '~' }],
    ['a product whose name fills the popup', { product: { ...PRODUCT, name: 'x'.repeat(10_001) } }],
    ['a step without end', { step: 'x'.repeat(10_001) }],
    ['changes that are none', { changes: { edits: [], added: [], removed: [] } }],
  ])('with %s', async (_, more) => {
    await saveDraft(save(edits(1)));
    const content = JSON.parse(await exportDrafts());
    Object.assign(content.drafts[0], more);
    await expect(read(JSON.stringify(content))).rejects.toMatchObject({ fault: 'import_unreadable' });
  });

  it('with two drafts of one id, or a version of a draft that is not in it', async () => {
    await saveDraft(save(edits(1), { version: 'pause' }));
    const content = JSON.parse(await exportDrafts());
    const twice = { ...content, drafts: [...content.drafts, ...content.drafts] };
    await expect(read(JSON.stringify(twice))).rejects.toMatchObject({ fault: 'import_unreadable' });
    const orphan = { ...content, drafts: [] };
    await expect(read(JSON.stringify(orphan))).rejects.toMatchObject({ fault: 'import_unreadable' });
  });
});
