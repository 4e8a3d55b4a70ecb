import { labelInPage } from '../follow/label-in-page';
import type { OtherField, ProductField } from '../product';
import { commonAncestor, contains, isElement, isShown, parentOf } from '../tree';
import { buttonIn, leadsAway } from './buttons';
import { type Closing, dialogsIn, leaveDialog, settleClosed } from './close-spec';
import { boundOf } from './field-now';
import { seen } from './moves';
import type { Item, Site } from './work';
import { writeItems } from './write-items';

/** How far around a label the Edit of its section may stand, and around its fields their Save. */
const AROUND = 8;
/** How long a section may take to show its fields, in milliseconds. */
const PATIENCE = 1_000;

/** Opens sections that only show their fields with the section's own Edit, writes there, and keeps it with its own Save. */
export async function writeSections(site: Site): Promise<void> {
  const tried = new Set<HTMLElement>();
  for (const item of onlyShown(site)) {
    if (site.over()) return;
    const edit = item.outcome || hasField(site, item) ? undefined : editOf(site, item);
    if (!edit || tried.has(edit)) continue;
    tried.add(edit);
    const stood = new Set(dialogsIn(site.form));
    edit.click();
    if (await seen(site.form, () => isThere(site, item), PATIENCE)) await writeSection(site);
    // What it opened instead must not stay in the seller's way.
    else for (const one of dialogsIn(site.form)) if (!stood.has(one)) await leaveDialog(site.form, one);
  }
}

const hasField = (site: Site, item: Item): boolean => boundOf(site, item)?.write !== undefined;

/** What is left of the product's own fields, and has nothing to be written into. */
const onlyShown = (site: Site): Item[] =>
  site.work.left().filter((item) => item.spec === undefined && !hasField(site, item));

function isThere(site: Site, item: Item): boolean {
  site.form.refresh('load');
  return hasField(site, item);
}

async function writeSection(site: Site): Promise<void> {
  const items = site.work.left().filter((item) => item.spec === undefined && hasField(site, item));
  const fields = items.flatMap((item) => boundOf(site, item)?.element ?? []);
  await writeItems(site, items);
  settleClosed(site, items, await keep(site, commonAncestor(fields)));
}

/** Presses the Save nearest to the fields; one that does not take them is left with its Cancel. */
async function keep({ form }: Site, fields: HTMLElement | undefined): Promise<Closing> {
  const [part, save] = nearest(fields, (around) => buttonIn(form, around, 'confirm')) ?? [];
  if (!part || !save) return { kind: 'kept' };
  save.click();
  const isClosed = (): boolean => !save.isConnected || !isShown(save);
  const kept = await seen(form, isClosed);
  if (!kept) buttonIn(form, part, 'cancel')?.click();
  form.refresh('edit');
  return { kind: kept ? 'kept' : 'refused' };
}

/** The one Edit around an item's label that belongs to no specification. */
function editOf(site: Site, item: Item): HTMLElement | undefined {
  const { buttons, specs, tables } = site.form.reading();
  const ofSpecs = [...specs, ...tables].map(({ element }) => element);
  const edits = buttons
    .filter(({ kind, element }) => kind === 'edit' && isShown(element) && !leadsAway(element))
    .map(({ element }) => element)
    .filter((element) => !ofSpecs.some((one) => contains(one, element)));
  const [, found] =
    nearest(labelInPage(site.form.reading(), item.field as ProductField | OtherField), (around) => {
      const inside = edits.filter((edit) => contains(around, edit));
      return inside.length > 0 ? inside : undefined;
    }) ?? [];
  return found?.length === 1 ? found[0] : undefined;
}

/** What is found in the smallest part of the page around an element that has any, with that part. */
function nearest<T>(
  from: HTMLElement | undefined,
  find: (around: HTMLElement) => T | undefined,
): [HTMLElement, T] | undefined {
  let around: Node | null = from ?? null;
  for (let up = 0; isElement(around) && around.localName !== 'body' && up < AROUND; up++) {
    const found = find(around);
    if (found !== undefined) return [around, found];
    around = parentOf(around);
  }
  return undefined;
}
