import { controlsIn } from '../controls/kinds';
import { settled } from '../controls/until';
import { attributePairs, isPaired } from '../fields/attribute-pairs';
import { sameValue } from '../fields/values';
import { buttonKind } from '../parts/regions';
import type { Attribute } from '../product';
import { contains, isShown, shortText } from '../tree';
import { buttonIn } from './buttons';
import { dialogsIn, leaveDialog, openDialog } from './close-spec';
import { boundOf } from './field-now';
import { seen } from './moves';
import { canPressDelete, pressDelete } from './own-delete';
import type { Item, Site } from './work';

/** What lists the attributes of a specification in its open dialog, where none of them has a field there. */
export function listedIn(site: Site, item: Item): HTMLElement | undefined {
  const bound = item.field === 'spec.attributes' ? boundOf(site, item) : undefined;
  const dialog = openDialog(site.form);
  return bound && !bound.write && dialog && contains(dialog, bound.element) ? bound.element : undefined;
}

/** Whether there is a way to change what is listed: an Edit or Delete for each attribute, or an Add. */
export const canChangeListed = (site: Site, item: Item): boolean => {
  const places = [...shownNow(site, item).keys()];
  return (
    wayOf(site, item, 'add') !== undefined ||
    (['edit', 'remove'] as const).some((kind) => places.some((at) => wayOf(site, item, kind, at)))
  );
};

/** An attribute with all of its values. */
const LONGEST = 400;
type Way = 'add' | 'edit' | 'remove';

/** Changes listed attributes one after the other, each in the dialog that its Edit, or the list's Add, opens over this one. */
export async function writeListed(site: Site, item: Item): Promise<void> {
  const wanted = item.value as Attribute[];
  for (const [at, attribute] of wanted.entries()) {
    const shown = shownNow(site, item);
    if (sameValue(shown.slice(at, at + 1), [attribute])) continue;
    const way = at < shown.length ? wayOf(site, item, 'edit', at) : wayOf(site, item, 'add');
    if (!way || site.over() || !(await writeOver(site, way, attribute))) return;
  }
  for (let count = shownNow(site, item).length; count > wanted.length; count--) {
    const remove = wayOf(site, item, 'remove', count - 1);
    const isFewer = (): boolean => shownNow(site, item).length < count;
    if (!remove || !canPressDelete(site, item) || !(await pressDelete(site, item, remove, isFewer))) return;
  }
  // An empty list may offer nothing more to change it with.
  if (sameValue(shownNow(site, item), wanted)) site.work.settle(item, 'restored');
}

const shownNow = (site: Site, item: Item): Attribute[] => (boundOf(site, item)?.read() ?? []) as Attribute[];

/** The button of one attribute, or that of the list. */
function wayOf(site: Site, item: Item, kind: Way, at?: number): HTMLElement | undefined {
  const list = listedIn(site, item);
  const ways = list ? waysIn(list, kind) : [];
  if (at === undefined) return ways.at(-1);
  const names = shownNow(site, item).map(({ name }) => name);
  return ways.find((way) => list && entryOf(way, list, names) === at);
}

/** Which attribute's entry a button stands in: the nearest part of the list around it that names any must name that one alone. */
function entryOf(button: HTMLElement, list: HTMLElement, names: readonly string[]): number | undefined {
  for (let part = button.parentElement; part && part !== list; part = part.parentElement) {
    const text = shortText(part, LONGEST).replace(/：/g, ':').replace(/\s*:/g, ':');
    const named = names.flatMap((name, at) => (text.includes(`${name}:`) ? [at] : []));
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  return undefined;
}

const waysIn = (list: HTMLElement, kind: Way): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('button, [role="button"], a')].filter(
    (button) => isShown(button) && buttonKind(button) === kind,
  );

/** Writes an attribute into the dialog that a button opens over the others, and confirms it; one that is no editor of an attribute is left. */
async function writeOver({ form }: Site, way: HTMLElement, attribute: Attribute): Promise<boolean> {
  const stood = new Set(dialogsIn(form, 'edit'));
  const opened = (): HTMLElement | undefined => dialogsIn(form, 'edit').find((dialog) => !stood.has(dialog));
  way.click();
  if (!(await seen(form, () => opened() !== undefined))) return false;
  await settled();
  const over = opened();
  if (!over) return false;
  const controls = controlsIn(over, { deep: true });
  const confirm = buttonIn(form, over, 'confirm');
  if (controls.length === 2 && isPaired(controls) && confirm) {
    await attributePairs(controls).write([attribute]);
    confirm.click();
    if (await seen(form, () => !over.isConnected || !isShown(over))) {
      form.refresh('edit');
      return true;
    }
  }
  await leaveDialog(form, over);
  return false;
}
