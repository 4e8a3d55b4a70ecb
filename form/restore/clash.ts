import { sameValue } from '../fields/values';
import type { FollowedForm } from '../follow/followed-form';
import type { FormModel } from '../follow/model';
import type { FieldPath, FieldValue, ProductField, SpecField } from '../product';
import { boundOf } from './field-now';
import type { WriteOrder, WriteReport } from './order';
import { createWork, type Item, type Site } from './work';

/** A field that holds something newer than the draft: what was released when the draft began and is now, and both edits. */
export interface Clash {
  path: string;
  base?: FieldValue;
  released?: FieldValue;
  form: FieldValue;
  draft: FieldValue;
}

/** What a restore would write over, as far as the form was seen. */
export function clashesWith(form: FollowedForm, order: WriteOrder): Clash[] {
  const work = createWork(form, order, () => undefined);
  return work.items.flatMap((item) => {
    const path = item.outcome === undefined ? work.pathOf(item) : undefined;
    const stands = path && (form.boundAt(path)?.read() ?? valueIn(form.model.edited, path));
    return path && stands !== undefined && clashes(item, stands)
      ? [clashOf(form.model, path, item, stands)]
      : [];
  });
}

/** What a restore held back because it came upon something newer. */
export const clashesFrom = (form: FollowedForm, order: WriteOrder, { missed }: WriteReport): Clash[] => {
  const work = createWork(form, order, () => undefined);
  const held = new Map(
    missed.flatMap(({ path, reason, now }) => (reason === 'newer' ? [[path, now ?? null]] : [])),
  );
  return work.items.flatMap((item) => {
    const stands = held.get(item.path);
    return stands === undefined ? [] : [clashOf(form.model, work.pathOf(item) ?? item, item, stands)];
  });
};

function clashOf(
  model: FormModel,
  path: FieldPath,
  { path: text, base, value }: Item,
  stands: FieldValue,
): Clash {
  const released = valueIn(model.released, path);
  return {
    path: text,
    ...(base !== undefined && { base }),
    ...(released !== undefined && { released }),
    form: stands,
    draft: value,
  };
}

/** Notes what stands in fields that came into sight, and holds back what would write over something newer than the draft. */
export function examine(site: Site, items: readonly Item[]): void {
  for (const item of items) {
    if (item.outcome !== undefined || item.before !== undefined) continue;
    const bound = boundOf(site, item);
    const stands = bound?.write && bound.read();
    if (stands === undefined) continue;
    item.before = stands;
    if (clashes(item, stands) && !site.order.mayOverwrite?.(item.path)) site.work.settle(item, 'newer');
  }
}

/** Neither the value that the draft began with nor the draft's own: somebody changed it since. */
const clashes = ({ base, value }: Item, stands: FieldValue): boolean =>
  base !== undefined && !sameValue(stands, base) && !sameValue(stands, value);

const valueIn = (form: FormModel['edited'], { field, spec }: FieldPath): FieldValue | undefined =>
  spec === undefined ? form.fields[field as ProductField] : form.specs[spec]?.fields[field as SpecField];
