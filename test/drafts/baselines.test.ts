import { describe, expect, it } from 'vitest';
import { keepBaseline, recallProduct, saveDraft } from '../../drafts/store';
import { edits, PRODUCT, released, save } from './forms';
import { freshDatabase, pass } from './fresh-database';

freshDatabase();

const seen = { product: PRODUCT, status: 'released' as const, form: released() };

describe('keepBaseline', () => {
  it('keeps a form the first time, and not again while it is the same', async () => {
    const first = await keepBaseline(seen);
    pass({ days: 1 });
    expect(await keepBaseline({ ...seen, form: released() })).toEqual(first);
    expect((await recallProduct(PRODUCT)).baseline).toEqual(first);
  });

  it('keeps another beside it when the released product changed', async () => {
    const first = await keepBaseline(seen);
    pass({ days: 1 });
    const form = released();
    form.fields.name = 'Backup Cloud 2';
    const second = await keepBaseline({ ...seen, form });
    expect(second.id).not.toBe(first.id);
    expect((await recallProduct(PRODUCT)).baseline).toEqual(second);
  });

  it('keeps what became known of the status, but forgets none', async () => {
    const first = await keepBaseline({ ...seen, status: 'unknown' });
    pass({ seconds: 1 });
    const second = await keepBaseline(seen);
    expect(second.id).not.toBe(first.id);
    expect(await keepBaseline({ ...seen, status: 'unknown' })).toEqual(second);
  });

  it('tells products apart whose keys begin alike', async () => {
    await keepBaseline({ ...seen, product: { ...PRODUCT, key: `${PRODUCT.key}0` } });
    expect((await recallProduct(PRODUCT)).baseline).toBeUndefined();
  });
});

describe('recallProduct', () => {
  it('gives the drafts of the product, newest first', async () => {
    await saveDraft(save(edits(1), { id: 'old' }));
    pass({ seconds: 1 });
    await saveDraft(save(edits(2), { id: 'new' }));
    await saveDraft(save(edits(3), { id: 'other', product: { ...PRODUCT, key: `${PRODUCT.key}0` } }));
    const { drafts } = await recallProduct(PRODUCT);
    expect(drafts.map(({ id, changes }) => [id, changes])).toEqual([
      ['new', edits(2)],
      ['old', edits(1)],
    ]);
  });

  it('keeps private windows apart, both ways', async () => {
    await keepBaseline(seen, { incognito: true });
    await saveDraft(save(edits(1), { id: 'private' }), { incognito: true });
    expect(await recallProduct(PRODUCT)).toEqual({ drafts: [] });
    await keepBaseline(seen);
    await saveDraft(save(edits(1), { id: 'plain' }));
    const inPrivate = await recallProduct(PRODUCT, { incognito: true });
    expect(inPrivate.baseline?.incognito).toBe(true);
    expect(inPrivate.drafts.map(({ id }) => id)).toEqual(['private']);
    expect((await recallProduct(PRODUCT)).baseline?.incognito).toBeUndefined();
  });
});
