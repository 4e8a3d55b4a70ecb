import { isLocked } from '../controls/locked';
import { dialogOf } from '../parts/regions';
import { pagerOf } from '../tables/extent';
import { isShown } from '../tree';
import { moved } from './moves';
import { isInPager } from './pager';
import { isWanted, lacksSpecs, recheck, writeView } from './walk';
import type { Site } from './work';

type Way = 'next' | 'previous';

/** More steps than any wizard has. */
const MOST = 20;

/**
 * Writes into every step that may hold what is left, and comes back to the step where the seller was. False when the
 * page kept a step closed, as it does while a field on the way is in error.
 */
export async function writeSteps(site: Site): Promise<boolean> {
  const isOpen = await goThrough(site);
  if (!lacksSpecs(site)) return isOpen;
  // A step may get its specifications later than the rest.
  site.awaitsSpecs = true;
  return goThrough(site);
}

async function goThrough(site: Site): Promise<boolean> {
  const walked = new Set<string>();
  await writeView(site, walked);
  const further = await writeAlong(site, 'next', walked);
  await goBack(site, 'previous', further.steps);
  const earlier = await writeAlong(site, 'previous', walked);
  await goBack(site, 'next', earlier.steps);
  await recheck(site);
  return !further.refused;
}

/** Goes on step by step as long as something is left, writing in each. */
async function writeAlong(
  site: Site,
  way: Way,
  walked: Set<string>,
): Promise<{ steps: number; refused: boolean }> {
  let steps = 0;
  let wrote = false;
  while (isWanted(site) && steps < MOST) {
    if (!stepButton(site, way)) break;
    if (!(await go(site, way))) return { steps, refused: true };
    steps++;
    const before = site.work.left().length;
    await writeView(site, walked);
    wrote = site.work.left().length < before;
  }
  // The others are passed again on the way back; a page may change what it was given when a step is left.
  if (wrote && (await go(site, opposite(way)))) await go(site, way);
  return { steps, refused: false };
}

async function goBack(site: Site, way: Way, steps: number): Promise<void> {
  for (let left = steps; left > 0; left--) if (!(await go(site, way))) return;
}

async function go(site: Site, way: Way): Promise<boolean> {
  const button = stepButton(site, way);
  if (!button || !(await moved(site.form, () => button.click()))) return false;
  await recheck(site);
  return true;
}

const opposite = (way: Way): Way => (way === 'next' ? 'previous' : 'next');

/** The wizard's own button, by what it says: a table's pager says Next too, and so may a dialog. */
const stepButton = ({ form }: Site, way: Way): HTMLElement | undefined =>
  form
    .reading()
    .buttons.find(
      ({ kind, element }) =>
        kind === way &&
        isShown(element) &&
        !isLocked(element) &&
        !dialogOf(element) &&
        !turnsPages(form, element),
    )?.element;

const turnsPages = (form: Site['form'], button: HTMLElement): boolean =>
  isInPager(button) || form.reading().tables.some((table) => pagerOf(table.element)?.contains(button));
