import type { Control } from '../controls/control';
import { isLocked } from '../controls/locked';
import { isPaired } from '../fields/attribute-pairs';
import { isNothing, shapeOf } from '../fields/values';
import { wordIndex } from '../folded-label';
import { BUTTON_WORDS } from '../labels';
import { buttonKind } from '../parts/regions';
import { contains, isElement, isShown, parentOf } from '../tree';
import { leadsAway } from './buttons';
import { boundOf } from './field-now';
import { canPressDelete, pressDelete } from './own-delete';
import type { Item, Site } from './work';

/** Removes the entries of a list that the draft does not have, each by its own Delete; what has none is emptied later. */
export async function dropSurplus(site: Site, item: Item): Promise<void> {
  for (let had = entriesOf(site, item); had.length > wantedOf(item) && canPressDelete(site, item); ) {
    const remove = removerOf(site, item, had.at(-1) ?? []);
    if (!remove) return;
    const count = had.length;
    if (!(await pressDelete(site, item, remove, () => entriesOf(site, item).length < count))) return;
    had = entriesOf(site, item);
    if (had.length === 0 && isNothing(item.value)) site.work.settle(item, 'restored');
  }
}

const wantedOf = ({ value }: Item): number =>
  Array.isArray(value) ? value.length : Number.POSITIVE_INFINITY;

/** The controls of each entry: one text, or a name and its values. Tags are taken off by their own marks. */
function entriesOf(site: Site, item: Item): Control[][] {
  const shape = shapeOf(item.field);
  const controls = boundOf(site, item)?.controls ?? [];
  if (shape === 'attributes' && isPaired(controls))
    return controls.flatMap((_, at) => (at % 2 === 0 ? [controls.slice(at, at + 2)] : []));
  const isTexts = shape === 'list' && controls.every((control) => control.shape === 'text');
  return isTexts ? controls.map((control) => [control]) : [];
}

/** The Delete inside the widest element that holds an entry and nothing else: no other field, label or specification. */
function removerOf({ form }: Site, item: Item, entry: readonly Control[]): HTMLElement | undefined {
  const { controls, hits, specs } = form.reading();
  const own = new Set(entry.map(({ element }) => element));
  const others = [...controls, ...hits].map(({ element }) => element).filter((one) => !own.has(one));
  const units = specs.flatMap(({ element, details = [] }) => [element, ...details]);
  // What has no label could reach as far as the form's own Delete.
  if (!hits.some(({ meaning }) => meaning.kind === 'field' && meaning.field === item.field)) return undefined;
  for (let node: Node | null = entry[0]?.element ?? null; isElement(node); node = parentOf(node)) {
    const here = node;
    if ([...others, ...units].some((other) => contains(here, other))) return undefined;
    if (!entry.every(({ element }) => contains(here, element))) continue;
    const found = [...here.querySelectorAll<HTMLElement>('button, [role="button"], a')].find(removes);
    if (found) return found;
  }
  return undefined;
}

const kindOf = wordIndex(BUTTON_WORDS);

/** By what it shows, or is called where it shows a sign only. */
const removes = (button: HTMLElement): boolean =>
  isShown(button) &&
  !isLocked(button) &&
  !leadsAway(button) &&
  (buttonKind(button) ?? kindOf(button.getAttribute('aria-label') ?? button.title)) === 'remove';
