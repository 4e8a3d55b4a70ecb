import { settled } from '../controls/until';
import { isElement, parentOf } from '../tree';
import { isOutOfSight } from './out-of-sight';
import type { Site } from './work';

/** How much of the view each step of scrolling passes, so that no row is skipped. */
const STEP = 0.8;

/** Scrolls a table that draws only the rows in sight through all of its rows, then back to where it was. */
export async function scrollThrough(site: Site, write: () => Promise<void>): Promise<void> {
  const scroller = isOutOfSight(site) ? scrollerOf(site) : undefined;
  if (!scroller) return;
  const home = scroller.scrollTop;
  for (let top = 0; isOutOfSight(site) && top < scroller.scrollHeight; top += scroller.clientHeight * STEP) {
    scroller.scrollTop = top;
    await settled();
    site.form.refresh('load');
    await write();
  }
  scroller.scrollTop = home;
  await settled();
  site.form.refresh('load');
}

/** Scrolls a table that draws only the rows in sight to its end, where new ones may be. False when nothing scrolls. */
export async function scrollToEnd({ form }: Site): Promise<boolean> {
  const scroller = scrollerOf({ form });
  if (!scroller) return false;
  scroller.scrollTop = scroller.scrollHeight;
  await settled();
  form.refresh('edit');
  return true;
}

/** What scrolls the rows, and not the page: the nearest scrolling element around a row, inside the table. */
function scrollerOf({ form }: Pick<Site, 'form'>): HTMLElement | undefined {
  const [table] = form.reading().tables;
  for (let node: Node | null = table?.rows()[0]?.element ?? null; isElement(node); node = parentOf(node)) {
    const { overflowY } = getComputedStyle(node);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && node.clientHeight > 0 && node.scrollHeight > node.clientHeight + 8) return node;
    if (node.localName === 'body') return undefined;
  }
  return undefined;
}
