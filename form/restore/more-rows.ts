import { isLocked } from '../controls/locked';
import { specList } from '../follow/form-parts';
import { bringsMore } from '../parts/turning';
import { isShown } from '../tree';
import { leadsAway } from './buttons';
import { moved } from './moves';
import { isOutOfSight } from './out-of-sight';
import { faceWithRows } from './rows-face';
import type { Site } from './work';

/** More presses than a list of specifications takes. */
const MOST = 200;
/** How far above the list the button may stand behind it. */
const UP = 4;
const BUTTONS = 'button, a, [role="button"], [tabindex]';

/** Has a list show more rows as long as specifications are left that are out of sight. */
export async function loadMore(site: Site, write: () => Promise<void>): Promise<void> {
  for (let pressed = 0; pressed < MOST && isOutOfSight(site); pressed++) {
    if (!(await pressMore(site))) return;
    await write();
  }
}

/** Presses the button for more rows; false when there is none, or it brings none. */
export async function pressMore({ form }: Pick<Site, 'form'>): Promise<boolean> {
  const more = moreButton(specList(form.reading()));
  return more !== undefined && moved(form, () => more.click(), faceWithRows({ form }));
}

function moreButton(list: HTMLElement | undefined): HTMLElement | undefined {
  let node: HTMLElement | null | undefined = list;
  for (let up = 0; node && up < UP; node = node.parentElement, up++)
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      const buttons = [next, ...next.querySelectorAll(BUTTONS)].filter((one) => one.matches(BUTTONS));
      const more = (buttons as HTMLElement[]).find(
        (button) => bringsMore(button) && isShown(button) && !isLocked(button) && !leadsAway(button),
      );
      if (more) return more;
    }
  return undefined;
}
