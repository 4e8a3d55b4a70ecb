import { specList } from '../follow/form-parts';
import { loadMore, pressMore } from './more-rows';
import { moved } from './moves';
import { isOutOfSight } from './out-of-sight';
import { type Pager, pagerFor } from './pager';
import { faceWithRows } from './rows-face';
import { scrollThrough } from './scroll';
import type { Site } from './work';

/** More pages than a specification table has. */
const MOST = 200;

/** Turns the table's pages as long as specifications are left that are out of sight. */
export async function walkTable(site: Site, write: () => Promise<void>): Promise<void> {
  await scrollThrough(site, write);
  await loadMore(site, write);
  if (!isOutOfSight(site) || !pagerNow(site)) return;
  const writePage = async (): Promise<void> => {
    await write();
    await scrollThrough(site, write);
  };
  let steps = 0;
  for (const way of ['next', 'previous'] as const) {
    for (let turned = 0; turned < MOST && isOutOfSight(site); turned++) {
      if (!(await turn(site, (pager) => pager[way]))) break;
      steps++;
      await writePage();
    }
  }
  if (steps === 0) await walkNumbers(site, writePage);
}

/** Where nothing says Next, the pages are tried by their numbers; which one is shown may not be marked either. */
async function walkNumbers(site: Site, writePage: () => Promise<void>): Promise<void> {
  const first = pagerNow(site);
  for (const number of first?.numbers ?? []) {
    if (!isOutOfSight(site)) return;
    if (number !== first?.at && (await turn(site, (pager) => pager.page(number)))) await writePage();
  }
}

/** Turns to the last page, where new rows may be. False when the last is shown already. */
export async function turnToEnd(site: Site): Promise<boolean> {
  let turned = 0;
  while (turned < MOST && ((await turn(site, (pager) => pager.next)) || (await pressMore(site)))) turned++;
  return turned > 0;
}

/** A page of the table: by its number where the pager marks it, and by the specifications that it shows. */
export interface TablePage {
  at?: number;
  specs: string;
}

/** The page that the table shows, when it has pages. */
export const pageShown = (site: Site): TablePage | undefined => {
  const pager = pagerNow(site);
  return pager && { ...(pager.at !== undefined && { at: pager.at }), specs: specsShown(site) };
};

/** Turns to a page, by its number, step by step, or by looking at each for its specifications. */
export async function turnTo(site: Site, home: TablePage | undefined): Promise<void> {
  if (home?.at === undefined) return home && turnToSpecs(site, home.specs);
  const { at: number } = home;
  for (let turned = 0; turned < MOST; turned++) {
    const at = pagerNow(site)?.at;
    if (at === undefined || at === number) return;
    const way = at > number ? 'previous' : 'next';
    if (!(await turn(site, (pager) => pager.page(number) ?? pager[way]))) return;
  }
}

async function turnToSpecs(site: Site, specs: string): Promise<void> {
  for (const number of pagerNow(site)?.numbers ?? []) {
    if (specsShown(site) === specs) return;
    await turn(site, (pager) => pager.page(number));
  }
}

/** The keys of the specifications in sight. */
const specsShown = ({ form }: Site): string =>
  Object.keys(form.model.edited.specs)
    .filter((key) => form.unitOf(key))
    .join(' ');

async function turn(site: Site, button: (pager: Pager) => HTMLElement | undefined): Promise<boolean> {
  const pager = pagerNow(site);
  const target = pager && button(pager);
  return target !== undefined && moved(site.form, () => target.click(), faceWithRows(site));
}

const pagerNow = ({ form }: Site): Pager | undefined => {
  const list = specList(form.reading());
  return list && pagerFor(list);
};
