import { specList } from '../form-parts';
import { moved } from './moves';
import { isOutOfSight } from './out-of-sight';
import { type Pager, pagerFor } from './pager';
import { scrollThrough } from './scroll';
import type { Site } from './work';

/** More pages than a specification table has. */
const MOST = 200;

/** Turns the table's pages as long as specifications are left that are out of sight. */
export async function walkTable(site: Site, write: () => Promise<void>): Promise<void> {
  await scrollThrough(site, write);
  if (!isOutOfSight(site) || !pagerNow(site)) return;
  for (const way of ['next', 'previous'] as const) {
    for (let turned = 0; turned < MOST && isOutOfSight(site); turned++) {
      if (!(await turn(site, (pager) => pager[way]))) break;
      await write();
      await scrollThrough(site, write);
    }
  }
}

/** The number of the page that the table shows, when it has pages. */
export const pageShown = (site: Site): number | undefined => pagerNow(site)?.at;

/** Turns to a page, by its number or step by step. */
export async function turnTo(site: Site, home: number | undefined): Promise<void> {
  for (let turned = 0; home !== undefined && turned < MOST; turned++) {
    const at = pagerNow(site)?.at;
    if (at === undefined || at === home) return;
    const way = at > home ? 'previous' : 'next';
    if (!(await turn(site, (pager) => pager.page(home) ?? pager[way]))) return;
  }
}

async function turn(site: Site, button: (pager: Pager) => HTMLElement | undefined): Promise<boolean> {
  const pager = pagerNow(site);
  const target = pager && button(pager);
  return target !== undefined && moved(site.form, () => target.click());
}

const pagerNow = ({ form }: Site): Pager | undefined => {
  const list = specList(form.reading());
  return list && pagerFor(list);
};
