import { contains, isElement, isShown, parentOf } from '../tree';
import { shapeOf } from '../values';
import { boundOf } from './field-now';
import { seen } from './moves';
import type { Item, Site } from './work';

/** Adds text boxes to a list by its own Add button, until there are as many as the value has entries. */
export async function growList(site: Site, item: Item): Promise<void> {
  if (shapeOf(item.field) !== 'list' || !Array.isArray(item.value)) return;
  const boxes = (): number =>
    boundOf(site, item)?.controls.filter(({ shape }) => shape === 'text').length ?? 0;
  const isTags = (): boolean =>
    boundOf(site, item)?.controls.some(({ shape }) => shape === 'choices') ?? false;
  site.form.refresh('edit');
  for (let had = boxes(); had < item.value.length && !isTags() && !site.over(); had = boxes()) {
    const add = addOf(site, item);
    if (!add) return;
    add.click();
    if (!(await seen(site.form, () => boxes() > had))) return;
  }
}

/** The Add button nearest to a field or, for a list without entries, to its label; none that stands among other fields. */
function addOf({ form, work }: Site, item: Item): HTMLElement | undefined {
  const { buttons, fields, hits } = form.reading();
  const path = work.pathOf(item);
  const adds = buttons.filter(({ kind, element }) => kind === 'add' && isShown(element));
  const others = [...fields.values()].filter(({ field }) => field !== item.field);
  const labels = hits.filter(({ meaning }) => meaning.kind === 'field' && meaning.field !== item.field);
  const foreign = [...others, ...labels].map(({ element }) => element);
  const start =
    (path && form.boundAt(path)?.element) ??
    hits.find(({ meaning }) => meaning.kind === 'field' && meaning.field === item.field)?.element;
  for (let node: Node | null = start ?? null; isElement(node); node = parentOf(node)) {
    const here = node;
    if (foreign.some((other) => contains(here, other))) return undefined;
    const add = adds.find(({ element }) => contains(here, element));
    if (add) return add.element;
  }
  return undefined;
}
