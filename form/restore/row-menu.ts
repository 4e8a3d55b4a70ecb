import { press, strike } from '../controls/press';
import { PATIENCE, until } from '../controls/until';
import { wordIndex } from '../folded-label';
import { OPENING_WORDS } from '../labels';
import { buttonKind, buttonText } from '../parts/regions';
import { isShown } from '../tree';

const MENU_BUTTONS =
  'button[aria-haspopup="menu"], button[aria-haspopup="true"], [role="button"][aria-haspopup="menu"], [role="button"][aria-haspopup="true"]';
const BUTTONS = 'button, [role="button"], a';
const ENTRIES = '[role="menuitem"], [role="option"], li, a, button';
const isMenu = wordIndex({ menu: OPENING_WORDS.menu });

/** Opens the menu of a row and gives its entry that edits the row; a menu without one is closed again. */
export async function editInMenu(row: HTMLElement): Promise<HTMLElement | undefined> {
  const opener = menuButton(row);
  if (!opener) return undefined;
  const stood = new Set(entriesShown());
  press(opener);
  const come = (): HTMLElement[] => entriesShown().filter((entry) => !stood.has(entry));
  const edit = await until(
    row,
    // The innermost is the one that listens, or tells those around it.
    () => come().findLast((entry) => buttonKind(entry) === 'edit'),
    PATIENCE,
  );
  if (!edit) strike(come()[0] ?? opener, 'Escape');
  return edit;
}

/** The one button of a row that opens a menu: it says so, or its words do. */
function menuButton(row: HTMLElement): HTMLElement | undefined {
  const shown = (selector: string) => [...row.querySelectorAll<HTMLElement>(selector)].filter(isShown);
  const stated = shown(MENU_BUTTONS);
  const found = stated.length > 0 ? stated : shown(BUTTONS).filter((button) => isMenu(buttonText(button)));
  return found.length === 1 ? found[0] : undefined;
}

/** Entries of menus hang on the body, or stand beside their button. */
const entriesShown = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(ENTRIES)].filter(
    (entry) => entry.childElementCount < 4 && isShown(entry),
  );
