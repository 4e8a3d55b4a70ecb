import type { Control } from '../controls/control';
import { readLabel } from '../label-text';
import { textsBefore } from '../naming/surroundings';
import type { PriceTerm } from '../price-term';
import { CELLS, headersOf, ownCells, TABLES } from '../tables/table-headers';
import { closest, contains, parentOf } from '../tree';
import { readBilling } from './values';

/** What is known of where a price stands. */
interface Around {
  holders: ReadonlySet<Node>;
  limit?: Node | null;
  controls: readonly Control[];
}

/** The billing mode that a price without a word of its own belongs to, and for how many of its terms where that is said. */
export const termOfPrice = (price: Control, around: Around): PriceTerm | undefined =>
  termBeside(price, around) ?? modeBehind(price) ?? termAbove(price, around);

/** How far around a price its billing mode's toggle may stand. */
const BESIDE = 3;

/** The mode of the one toggle that shares a line with a price: "[x] Yearly [ 100 ]", "Yearly [on] [ 100 ]". */
function termBeside(price: Control, around: Around): PriceTerm | undefined {
  let line = parentOf(price.element);
  for (let up = 0; line && line !== around.limit && up < BESIDE; line = parentOf(line), up++) {
    const inside = controlsIn(line, price, around.controls);
    const modes = inside
      .filter(({ shape }) => shape === 'toggle')
      .flatMap((toggle) => termOfToggle(toggle, around) ?? []);
    if (modes.length === 1 && inside.length === 2) return modes[0];
    if (inside.length > 2) return undefined;
  }
  return undefined;
}

/** The controls in a line around one of them, which stand side by side in the page's order; of many, three. */
function controlsIn(line: Node, one: Control, controls: readonly Control[]): readonly Control[] {
  const isInside = (control: Control | undefined): boolean =>
    control !== undefined && contains(line, control.element);
  let from = controls.indexOf(one);
  let to = from + 1;
  while (to - from < 3 && isInside(controls[from - 1])) from--;
  while (to - from < 3 && isInside(controls[to])) to++;
  return controls.slice(from, to);
}

/** By its caption, else by the text right before it. */
function termOfToggle(toggle: Control, { holders, limit }: Around): PriceTerm | undefined {
  const captioned = readLabel(toggle.caption);
  if (captioned?.kind === 'mode') return captioned;
  const [mode] = readBilling([toggle.caption]);
  if (mode) return { mode };
  for (const { readings, beyond } of textsBefore(toggle.element, holders, limit)) {
    const meaning = readLabel(readings[0] ?? '');
    return meaning?.kind === 'mode' && !beyond ? meaning : undefined;
  }
  return undefined;
}

/** The mode in a unit behind a price, which may be all that the next cell holds: "[ 100 ] USD/year". */
export function modeBehind({ element }: Control): PriceTerm | undefined {
  const after = element.nextSibling ?? element.parentElement?.nextSibling;
  const text = after?.textContent?.trim() ?? '';
  const unit = /(?:\/|\bper |每)\s*([\p{L}]+)$/iu.exec(text.length < 20 ? text : '')?.[1];
  const mode = unit === undefined ? undefined : readBilling([unit])[0];
  return mode && { mode };
}

/** The mode that heads the column of a price, in a small table inside one specification. */
function termAbove({ element }: Control, { limit }: Around): PriceTerm | undefined {
  const cell = closest(element, CELLS) as HTMLElement | null;
  const table = cell && closest(cell, TABLES);
  if (!table || (limit && (table === limit || !contains(limit, table)))) return undefined;
  const at = ownCells(cell.parentElement as Element).indexOf(cell);
  const headers = headersOf(table as HTMLElement)[at] ?? [];
  const meanings = headers.map((text) => readLabel(text));
  return meanings.flatMap((meaning) => (meaning?.kind === 'mode' ? [meaning] : [])).at(-1);
}
