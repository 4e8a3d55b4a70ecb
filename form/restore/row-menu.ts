import { press, strike } from '../controls/press';
import type { FollowedForm } from '../follow';
import { buttonKind } from '../regions';
import { isShown } from '../tree';
import { seen } from './moves';

const OPENER = '[aria-haspopup="menu"], [aria-haspopup="true"]';
const ITEMS = '[role="menu"] [role="menuitem"]';

/** Presses Edit in the one menu that a row opens. False where it has none, or no Edit in it: then it is closed again. */
export async function editFromMenu(form: FollowedForm, row: HTMLElement): Promise<boolean> {
  const [opener, second] = [...row.querySelectorAll<HTMLElement>(OPENER)].filter(isShown);
  if (!opener || second) return false;
  const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ITEMS)].filter(isShown);
  if (items().length > 0) return false;
  press(opener);
  await seen(form, () => items().length > 0);
  const edit = items().find((item) => buttonKind(item) === 'edit');
  if (edit) press(edit);
  else strike(items()[0] ?? opener, 'Escape');
  return edit !== undefined;
}
