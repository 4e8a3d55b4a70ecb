import { settled } from '../controls/until';
import { isBlank } from '../fields/values';
import type { Spec, SpecField } from '../product';
import { addButton } from './buttons';
import { closeSpec, isDialogOpen, openDialog, settleClosed } from './close-spec';
import { copyButton } from './copy-button';
import { isWritable } from './list-entries';
import { seen } from './moves';
import { isEditedInPlace } from './open-spec';
import { scrollToEnd } from './scroll';
import { checkShown } from './shown-kept';
import { writeOpened } from './specs';
import { turnToEnd } from './table-pages';
import type { Addition, Site } from './work';
import { writeItems } from './write-items';

/** Adds, by the page's own Add action, the specifications that are not there yet, where the page shows such a button. */
export async function addSpecs(site: Site): Promise<void> {
  for (const addition of site.work.additions) {
    if (site.over()) return;
    if (addition.key !== undefined) continue;
    addition.key = keyNamed(site, addition);
    if (addition.key === undefined && !(await addSpec(site, addition))) return;
    if (addition.key !== undefined) await writeAdded(site, addition);
  }
}

/** One of that name is there already, kept by the page or put back before; what it holds is newer than the draft. */
function keyNamed({ form, work, order }: Site, { spec, items }: Addition): string | undefined {
  const released = Object.keys(order.released.specs);
  // A released one may have been given the same name.
  const taken = new Set([
    ...work.additions.map(({ key }) => key),
    ...released.map((key) => work.pathOf({ field: 'spec.name', spec: key })?.spec),
  ]);
  const found = Object.values(form.model.edited.specs).find(
    ({ key, fields }) => nameOf(fields) !== '' && !taken.has(key) && nameOf(fields) === nameOf(spec.fields),
  );
  for (const item of found ? items : [])
    if (!isBlank(found?.fields[item.field as SpecField])) item.base = item.value;
  return found?.key;
}

const nameOf = (fields: Spec['fields']): string => String(fields['spec.name'] ?? '').trim();

/** Web components draw their fields a few turns after their row. */
const DRAWN = 10;

async function addSpec(site: Site, addition: Addition): Promise<boolean> {
  const { form } = site;
  const { tables, specs } = form.reading();
  const isClosed = isDialogOpen(form) || tables.length + specs.length === 0;
  const add = isClosed ? undefined : (addButton(form) ?? (await copyButton(form, addition.spec)));
  if (!add) return false;
  const before = new Set(Object.keys(form.model.edited.specs));
  const fresh = (): string | undefined =>
    Object.keys(form.model.edited.specs).find((key) => !before.has(key));
  add.click();
  const comes = (): Promise<boolean> => seen(form, () => fresh() !== undefined);
  const comesAt = async (end: (site: Site) => Promise<boolean>): Promise<boolean> =>
    (await end(site)) && (await comes());
  if (!(await comes()) && !(await comesAt(scrollToEnd)) && !(await comesAt(turnToEnd))) return false;
  addition.key = fresh();
  for (let turn = 0; turn < DRAWN && !addition.items.some((item) => isWritable(site, item)); turn++) {
    await settled();
    form.refresh('edit');
  }
  return true;
}

async function writeAdded(site: Site, { key = '', spec, items }: Addition): Promise<void> {
  const dialog = openDialog(site.form);
  await writeItems(site, items);
  if (dialog || isEditedInPlace(site.form, key)) {
    settleClosed(site, items, await closeSpec(site.form, key));
    await checkShown(site, items);
  } else if (site.work.left(spec.key).length > 0) await writeOpened(site, site.work.left(spec.key));
}
