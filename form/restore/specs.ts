import { isShown } from '../tree';
import { writeCells } from './cells';
import { settleClosed } from './close-spec';
import { noteShown, openSpec } from './open-spec';
import { checkShown } from './shown-kept';
import type { Item, Site } from './work';
import { writeItems } from './write-items';

/** What brought nothing so often is not pressed again in every other part of the form. */
const MOST_DEAD_ENDS = 2;

/**
 * Opens, one after the other, the rows and dialogs of specifications that their rows only show, and writes there.
 * `inSight`: only of rows in sight, since what a row opens may stand behind the same tab.
 */
export async function writeSpecs(site: Site, inSight = false): Promise<void> {
  const specs = new Set(site.work.left().flatMap(({ spec }) => (spec === undefined ? [] : [spec])));
  for (const spec of specs) {
    const items = site.work.left(spec);
    if (site.over()) return;
    if (inSight && isHidden(site, items[0])) continue;
    if (items.some(({ sought, deadEnds = 0 }) => !sought && deadEnds < MOST_DEAD_ENDS))
      await writeOpened(site, items);
  }
}

function isHidden({ form, work }: Site, item: Item | undefined): boolean {
  const key = item && work.pathOf(item)?.spec;
  const unit = key === undefined ? undefined : form.unitOf(key);
  return unit !== undefined && !isShown(unit.element);
}

/** Writes values of one specification that its row only shows. */
export async function writeOpened(site: Site, items: readonly Item[]): Promise<void> {
  const opened = await openSpec(site, items);
  if (!opened) return writeCells(site, items);
  await writeItems(site, items);
  noteShown(site, items);
  for (const item of items) item.sought = item.outcome === undefined;
  settleClosed(site, items, await opened.close());
  await checkShown(site, items);
}
