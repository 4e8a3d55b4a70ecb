import type { Control } from '../controls/control';
import { isPaired } from '../fields/attribute-pairs';
import { shapeOf } from '../fields/values';
import { isPlusIcon } from '../parts/plus-icon';
import { contains, isElement, isShown, parentOf } from '../tree';
import { entryAdder } from './adds-entry';
import { addButton } from './buttons';
import { isEditedElsewhere } from './edited-elsewhere';
import { boundOf } from './field-now';
import { canChangeListed, listedIn } from './listed-attributes';
import { seen } from './moves';
import type { Item, Site } from './work';

/** Adds boxes to a list, or lines to attributes, by their own Add button, until there are enough for the value. */
export async function growList(site: Site, item: Item): Promise<void> {
  if (!isListed(item)) return;
  site.form.refresh('edit');
  for (let had = boxesOf(site, item).length; isShort(site, item) && !site.over(); ) {
    const add = addOf(site, item);
    if (!add) return;
    item.before ??= [];
    add.click();
    if (!(await seen(site.form, () => boxesOf(site, item).length > had))) return;
    had = boxesOf(site, item).length;
  }
}

/** Whether the page has something to write an item into, or the button of a list that brings it. */
export const isWritable = (site: Site, item: Item): boolean =>
  (boundOf(site, item)?.write !== undefined && !isEditedElsewhere(site, item)) ||
  (listedIn(site, item) ? canChangeListed(site, item) : canGrow(site, item));

/** Fewer boxes than entries, and a way to more of them. */
export const canGrow = (site: Site, item: Item): boolean =>
  isListed(item) && isShort(site, item) && addOf(site, item) !== undefined;

/** Fewer boxes than entries, and all out of sight: the way to more of them may come with them. */
export const waitsForMore = (site: Site, item: Item): boolean =>
  isListed(item) &&
  isShort(site, item) &&
  boxesOf(site, item).length > 0 &&
  boxesOf(site, item).every(({ parts }) => parts[0] !== undefined && !isShown(parts[0]));

const isListed = ({ field, value }: Item): boolean =>
  (shapeOf(field) === 'list' || shapeOf(field) === 'attributes') && Array.isArray(value) && value.length > 0;

function isShort(site: Site, item: Item): boolean {
  const boxes = boxesOf(site, item);
  const entries = (item.value as unknown[]).length;
  if (shapeOf(item.field) === 'attributes')
    return boxes.length === 0 || (isPaired(boxes) && boxes.length < entries * 2);
  // Tags need no box of their own.
  return boxes.every(({ shape }) => shape === 'text') && boxes.length < entries;
}

const boxesOf = (site: Site, item: Item): readonly Control[] => boundOf(site, item)?.controls ?? [];

/** The Add button nearest to a field or, for a list without entries, to its label; none that stands among other fields. */
function addOf(site: Site, item: Item): HTMLElement | undefined {
  const { buttons, hits } = site.form.reading();
  const known = buttons.filter(({ kind, element }) => kind === 'add' && isShown(element));
  const adds = known.map(({ element }) => element);
  const foreign = [
    ...othersOf(site, item),
    ...hits.flatMap(({ meaning, element }) =>
      meaning.kind === 'field' && meaning.field !== item.field ? [element] : [],
    ),
  ];
  let last: Node | null = null;
  for (let node: Node | null = startOf(site, item) ?? null; isElement(node); node = parentOf(node)) {
    const here = node;
    if (foreign.some((other) => contains(here, other)))
      return isElement(last) ? addBehind(site, item, last, adds, foreign) : undefined;
    last = here;
    const add = adds.find((one) => contains(here, one)) ?? entryAdder(here, item) ?? plusIn(here);
    if (add) return add;
  }
  return undefined;
}

/** The Add button that follows a field among others, before the next of them. */
function addBehind(
  site: Site,
  item: Item,
  element: HTMLElement,
  adds: readonly HTMLElement[],
  foreign: readonly HTMLElement[],
): HTMLElement | undefined {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    const beside = next as HTMLElement;
    if (foreign.some((other) => contains(beside, other))) return undefined;
    const add = adds.find((one) => contains(beside, one)) ?? entryAdder(beside, item);
    if (add) return add === addButton(site.form) ? undefined : add;
  }
  return undefined;
}

/** The last plus, where each entry has one of its own. */
const plusIn = (element: HTMLElement): HTMLElement | undefined =>
  [...element.querySelectorAll<HTMLElement>('button, [role="button"]')].findLast(
    (button) => isShown(button) && isPlusIcon(button),
  );

/** What shows the field; without anything to write into, its label in the same form, dialog or card, or its cell. */
function startOf({ form, work }: Site, item: Item): HTMLElement | undefined {
  const path = work.pathOf(item);
  const bound = path && form.boundAt(path);
  if (bound?.write) return bound.element;
  const unit = path?.spec === undefined ? undefined : form.unitOf(path.spec)?.element;
  if (path?.spec !== undefined && !unit) return undefined;
  const label = form
    .reading()
    .hits.find(
      ({ meaning, element }) =>
        meaning.kind === 'field' && meaning.field === item.field && (!unit || contains(unit, element)),
    );
  return label?.element ?? bound?.element;
}

/** What shows the other fields, and the other specifications. */
function othersOf({ form, work }: Site, item: Item): HTMLElement[] {
  const { fields, specs } = form.reading();
  const path = work.pathOf(item);
  const own = path?.spec === undefined ? undefined : form.unitOf(path.spec);
  return [
    ...[...fields.values(), ...(own?.fields.values() ?? [])].filter(({ field }) => field !== item.field),
    ...specs.filter(({ element }) => element !== own?.element && !(own && contains(element, own.element))),
  ].map(({ element }) => element);
}
