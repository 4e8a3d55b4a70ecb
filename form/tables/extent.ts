import { hasHand } from '../controls/hand';
import { isLocked } from '../controls/locked';
import { isPageNumber, turnsRows } from '../parts/turning';
import { commonAncestor, isElement, shortText, textPieces } from '../tree';
import { rowCountIn } from './row-count';
import type { SpecTable } from './spec-table';

/** How much of a table is in the page. */
export interface Extent {
  /** Rows that exist by the table's own count, when it shows one. */
  total?: number;
  /** Every row is in the page, as far as can be known. */
  whole: boolean;
}

export const PAGERS =
  '[class*="pagin" i], [class*="pager" i], [aria-label*="pagination" i], [role="navigation"][aria-label*="page" i]';

/** How far around the table its pager may stand: libraries wrap their tables, and wrap them again. */
const AROUND = 6;

/** The extent of all specification tables together, or of the cards where there is no table. */
export function extentOfAll(tables: readonly SpecTable[], rows: readonly { element: HTMLElement }[]): Extent {
  if (tables.length === 0) return extentOfCards(rows.map(({ element }) => element));
  const extents = tables.map((table) =>
    extentOf(table, rows.filter(({ element }) => table.element.contains(element)).length),
  );
  const totals = extents.flatMap(({ total }) => total ?? []);
  return {
    total:
      totals.length === extents.length && totals.length > 0
        ? totals.reduce((sum, one) => sum + one)
        : undefined,
    whole: extents.every(({ whole }) => whole),
  };
}

/** Cards are all there are, unless a pager beside them says otherwise; a single one may be a page or a tab of its own. */
function extentOfCards(cards: readonly HTMLElement[]): Extent {
  const list = commonAncestor(cards);
  const pager =
    list &&
    pagerOf(
      list,
      cards.find((card) => card !== list),
    );
  return pager ? byPager(pager, cards.length) : { whole: cards.length !== 1 };
}

/** Tells whether the rows in the page are all there are: by the table's count, its pager, or signs of virtual scrolling. */
function extentOf(table: SpecTable, rowsShown: number): Extent {
  const stated = Number(statedCount(table));
  if (stated > rowsShown + 1) return { total: stated, whole: false };
  const pager = pagerOf(table.element, table.rows()[0]?.element);
  if (pager) return byPager(pager, rowsShown);
  const total = rowCountIn(spoken(captionOf(table.element), 60)).rows;
  return { total, whole: !isVirtual(table) && (total === undefined || total <= rowsShown) };
}

/** A grid says how many rows it has on itself, or on the part that holds them. */
function statedCount({ element, rows }: SpecTable): string | null | undefined {
  const [first] = rows();
  const holder = first ? first.element.closest('[aria-rowcount]') : element.querySelector('[aria-rowcount]');
  return (
    element.getAttribute('aria-rowcount') ??
    (holder && element.contains(holder) ? holder.getAttribute('aria-rowcount') : null)
  );
}

function byPager(pager: Element, rowsShown: number): Extent {
  const { rows, pages } = rowCountIn(spoken(pager, 200));
  if (rows !== undefined) return { total: rows, whole: rows <= rowsShown };
  const count = pages ?? pageNumbers(pager);
  return { whole: count === 0 ? !canTurn(pager) : count === 1 };
}

/** A short text piece by piece: "Total 2" and the button "1" behind it are not 21. */
const spoken = (element: Element | null, most: number): string =>
  element && shortText(element, most) !== '' ? textPieces(element, 40).join(' ') : '';

/** The pager of a table, in it or near it; `row`: one of its rows, for a long table is not searched row by row. */
export function pagerOf(element: HTMLElement, row?: HTMLElement): Element | null {
  let inside: Element | null = row && element.contains(row) ? row.parentElement : null;
  for (; inside && inside !== element; inside = inside.parentElement) {
    const pager = pagerAmong(inside.parentElement, inside);
    if (pager) return pager;
  }
  let searched: Element | undefined = inside ? element : undefined;
  let node: HTMLElement | null = element;
  for (let up = 0; node && up <= AROUND; node = node.parentElement, up++) {
    const pager: Element | null =
      (searched === node ? null : pagerAmong(node, searched)) ?? pagerBehind(node);
    if (pager) return pager;
    if (node.parentElement?.localName === 'body') return null;
    searched = node;
  }
  return null;
}

/** A pager in an element, apart from a part that was searched already. */
function pagerAmong(element: Element | null, searched: Element | undefined): Element | null {
  for (const child of element?.children ?? []) {
    if (child === searched) continue;
    const pager = child.matches(PAGERS) ? child : child.querySelector(PAGERS);
    if (pager) return pager;
  }
  return null;
}

/** A pager without a telling class is right behind its table, and holds ways to other rows. */
function pagerBehind(node: HTMLElement): Element | null {
  for (const beside of [node.nextElementSibling, node.previousElementSibling]) {
    if (!beside || beside.querySelector('table, h1, h2, h3, textarea')) continue;
    const ways = [beside, ...beside.querySelectorAll('button, a, li, [role="button"]')];
    if (ways.some((way) => !way.matches('h1, h2, h3, p') && turnsRows(way))) return beside;
    if (plainTurnersIn(beside).length > 0) return beside;
    // The steps of a form go on, too; only a pager counts beside its buttons.
    const isWay = STEPS.every((step) => ways.some((way) => way !== beside && step.test(shortText(way, 12))));
    if (isWay && Object.values(rowCountIn(spoken(beside, 200))).some(Boolean)) return beside;
  }
  return null;
}

/** So many elements are more than a pager has. */
const MANY = 80;

/** Plain elements that turn the page: numbers and arrows side by side, with nothing else in them. */
export function plainTurnersIn(pager: Element): HTMLElement[] {
  if (pager.getElementsByTagName('*')[MANY]) return [];
  return [...pager.querySelectorAll<HTMLElement>('span, div, i, b, em')].filter(
    (way) => !way.firstElementChild && !way.closest(WAYS) && turnsRows(way) && isPageNumber(way),
  );
}
const WAYS = 'a, button, li, [role="button"]';

const STEPS = [/^[<‹←\s]*prev(?:ious)?$|^上一页$/i, /^next[>›→\s]*$|^下一页$/i];

/** The block right after or before a table often counts its rows. */
const captionOf = (element: HTMLElement): Element | null =>
  (element as Partial<HTMLTableElement>).caption ??
  element.nextElementSibling ??
  element.previousElementSibling;

/** The highest page number on the pager. */
const pageNumbers = (pager: Element): number => {
  const numbers = [...pager.querySelectorAll('li, button, a, span')].map((part) =>
    Number(shortText(part, 6)),
  );
  return Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
};

/** A pager of arrows alone: there is more while one of them can be pressed. */
const canTurn = (pager: Element): boolean =>
  [...pager.querySelectorAll(WAYS)].some((way) => !isLocked(way) && !way.querySelector(WAYS)) ||
  plainTurnersIn(pager).some((way) => hasHand(way) && !isLocked(way));

/** How far above a row the element may be that a virtual list moves or pads. */
const SCROLLED = 4;

/** Rows placed by hand, or padded to a scroll height, are a virtual list's. */
function isVirtual(table: SpecTable): boolean {
  const row = table.rows()[0]?.element;
  if (!row) return false;
  let node: Node | null = row;
  for (let up = 0; isElement(node) && up < SCROLLED; node = node.parentNode, up++) {
    const style = node.getAttribute('style') ?? '';
    if (/translate|padding-(?:top|bottom):\s*[1-9]\d{2,}px|padding:\s*[1-9]\d{2,}px/.test(style)) return true;
    if (up === 0 && /position:\s*absolute/.test(style)) return true;
  }
  const rows = new Set<Element>(table.rows().map(({ element }) => element));
  const siblings = [
    ...(row.parentElement?.children ?? []),
    ...(row.parentElement?.parentElement?.children ?? []),
  ].filter((sibling) => !rows.has(sibling));
  return siblings.some((sibling) => isPadding(sibling) || [...sibling.children].some(isPadding));
}

const isPadding = (element: Element): boolean =>
  /height:\s*[1-9]\d{2,}px/.test(element.getAttribute('style') ?? '') && shortText(element) === '';
