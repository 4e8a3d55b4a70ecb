import { press, strike } from '../controls/press';
import { PATIENCE, until } from '../controls/until';
import type { ButtonKind } from '../labels';
import { nearestById } from '../nearest-id';
import { FIELDS } from '../parts/layers';
import { saysMenu, statesMenu } from '../parts/menu-button';
import { buttonKind } from '../parts/regions';
import { isShown } from '../tree';

const BUTTONS = 'button, [role="button"], a';
const ENTRIES = '[role="menuitem"], [role="option"], li, a, button';

/** Opens the menu of a row and gives its entry of a kind, such as Edit; a menu without one is closed again. */
export async function entryInMenu(row: HTMLElement, kind: ButtonKind): Promise<HTMLElement | undefined> {
  const opener = menuButton(row);
  if (!opener) return undefined;
  const stood = new Set(entriesShown(row));
  press(opener);
  const come = (): HTMLElement[] => entriesShown(row).filter((entry) => !stood.has(entry));
  const found = await until(
    row,
    // The innermost is the one that listens, or tells those around it.
    () => come().findLast((entry) => buttonKind(entry) === kind),
    PATIENCE,
  );
  if (!found) strike(come()[0] ?? opener, 'Escape');
  return found;
}

/** Whether a button opens a menu by its words, or by what stands closed behind it: entries, and no field. */
export const opensMenu = (button: HTMLElement): boolean =>
  saysMenu(button) || [...partsBehind(button)].some(isClosedMenu);

/** The one button of a row that opens a menu: it says so, or its words or its menu do. */
export function menuButton(row: HTMLElement): HTMLElement | undefined {
  const shown = [...row.querySelectorAll<HTMLElement>(BUTTONS)].filter(isShown);
  const stated = shown.filter((button) => statesMenu(button) && !button.matches('a'));
  const found = stated.length > 0 ? stated : shown.filter(opensMenu);
  return found.length === 1 ? found[0] : undefined;
}

function* partsBehind(button: HTMLElement): Generator<Element> {
  const controlled = nearestById(button, button.getAttribute('aria-controls') ?? '');
  if (controlled) yield controlled;
  if (button.nextElementSibling) yield button.nextElementSibling;
}

const isClosedMenu = (part: Element): boolean =>
  !isShown(part as HTMLElement) &&
  part.querySelector(FIELDS) === null &&
  [...part.querySelectorAll<HTMLElement>(ENTRIES)].some((entry) => OF_ROW.includes(buttonKind(entry)));

/** What a menu does to its row. */
const OF_ROW: readonly (ButtonKind | undefined)[] = ['edit', 'copy', 'remove'];

/** Entries of menus hang on the body, or stand beside their button, or in the shadow roots that hold it. */
const entriesShown = (row: HTMLElement): HTMLElement[] =>
  [...rootsAround(row)]
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(ENTRIES)])
    .filter((entry) => entry.childElementCount < 4 && isShown(entry));

function* rootsAround(row: HTMLElement): Generator<Document | ShadowRoot> {
  let root = row.getRootNode() as Document | ShadowRoot;
  for (; 'host' in root; root = root.host.getRootNode() as Document | ShadowRoot) yield root;
  yield document;
}
