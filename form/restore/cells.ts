import { press, pressInside, pressTwice, strike, tellFocus } from '../controls/press';
import { settled } from '../controls/until';
import { CELLS } from '../tables/table-headers';
import { closest, contains } from '../tree';
import { boundOf, isIn } from './field-now';
import { isWritable } from './list-entries';
import { seen } from './moves';
import { checkShown } from './shown-kept';
import type { Item, Site } from './work';
import { writeItems } from './write-items';

/** How long a cell may take to become a field, or to be text again, in milliseconds. */
const PATIENCE = 400;
/** A press here means something else than the cell. */
const OTHERS = 'a, button, [role="button"], [role="link"], input, select, textarea';

/** Writes into cells that become fields when they are pressed, pressed twice, or take Enter or F2. */
export async function writeCells(site: Site, items: readonly Item[]): Promise<void> {
  for (const item of items) {
    if (site.over()) return;
    if (item.outcome !== undefined || !(await openCell(site, item))) continue;
    const field = boundOf(site, item)?.controls[0]?.element;
    await writeItems(site, [item]);
    if (field) await leaveCell(site, item, field);
    // Some are text again as soon as they hold the value.
    if (item.outcome === undefined && isIn(site, item)) site.work.settle(item, 'restored');
  }
  await checkShown(site, items);
}

const WAYS: readonly ((cell: HTMLElement) => void)[] = [
  pressInside,
  pressTwice,
  (cell) => strike(cell, 'Enter'),
  (cell) => strike(cell, 'F2'),
];

async function openCell(site: Site, item: Item): Promise<boolean> {
  const known = site.cellsOpenBy;
  for (const open of known ? [known, ...WAYS] : WAYS) {
    // The page may have drawn the cell anew.
    const cell = cellOf(site, item);
    if (!cell) return false;
    open(cell);
    if (await seen(site.form, () => isWritable(site, item), PATIENCE)) {
      await settled();
      site.cellsOpenBy = open;
      return true;
    }
  }
  return false;
}

/** The cell of a row that shows nothing but the item's value. */
function cellOf(site: Site, item: Item): HTMLElement | undefined {
  const key = site.work.pathOf(item)?.spec;
  const unit = key === undefined ? undefined : site.form.unitOf(key);
  const shown = boundOf(site, item);
  if (unit?.place !== 'row' || !shown || shown.write) return undefined;
  const cell = closest(shown.element, CELLS);
  return cell && contains(unit.element, cell) && !cell.querySelector(OTHERS) ? cell : undefined;
}

/** Ends the editing of a cell with Enter, by leaving its field, or with a press beside the table. */
async function leaveCell(site: Site, item: Item, field: HTMLElement): Promise<void> {
  const input = field.matches('input, textarea') ? field : (field.querySelector('input, textarea') ?? field);
  const isLeft = (): boolean => !field.isConnected || !boundOf(site, item)?.write;
  const ways = [() => strike(input, 'Enter'), () => tellFocus(input, false), () => press(document.body)];
  for (const leave of ways) {
    if (isLeft()) return;
    leave();
    await seen(site.form, isLeft, PATIENCE);
  }
}
