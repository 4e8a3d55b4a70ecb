import type { SpecTable } from './tables';
import { shortText } from './tree';

/** How much of a table is in the page. */
export interface Extent {
  /** Rows that exist by the table's own count, when it shows one. */
  total?: number;
  /** Every row is in the page, as far as can be known. */
  whole: boolean;
}

const PAGERS =
  '[class*="pagination" i], [class*="pager" i], [aria-label*="pagination" i], [role="navigation"][aria-label*="page" i]';
const TOTALS = [
  /(?:total|共|总计|合计|总条数)\s*[:：]?\s*(\d+)/i,
  /\bof\s+(\d+)\b/i,
  /(\d+)\s*(?:items|entries|records|results|rows|条|个规格|项)/i,
];

/** How far around the table its pager and its count may stand. */
const AROUND = 3;

/** Tells whether the rows in the page are all there are: by the table's count, its pager, or signs of virtual scrolling. */
export function extentOf(table: SpecTable, rowsShown: number): Extent {
  const stated = Number(
    table.element.getAttribute('aria-rowcount') ??
      table.element.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount'),
  );
  if (stated > rowsShown + 1) return { total: stated, whole: false };
  const pager = pagerOf(table.element);
  if (pager) {
    const total = totalIn(shortText(pager, 200));
    if (total !== undefined) return { total, whole: total <= rowsShown };
    return { whole: pageCount(pager) <= 1 };
  }
  const total = totalIn(shortText(captionOf(table.element), 60));
  return { total, whole: !isVirtual(table) && (total === undefined || total <= rowsShown) };
}

function pagerOf(element: HTMLElement): Element | null {
  let node: HTMLElement | null = element;
  for (let up = 0; node && up <= AROUND; node = node.parentElement, up++) {
    const pager = node.querySelector(PAGERS);
    if (pager) return pager;
    if (node.parentElement?.localName === 'body') return null;
  }
  return null;
}

/** The block right after or before a table often counts its rows. */
const captionOf = (element: HTMLElement): Element | null =>
  element.querySelector('caption') ?? element.nextElementSibling ?? element.previousElementSibling;

function totalIn(text: string): number | undefined {
  for (const pattern of TOTALS) {
    const found = pattern.exec(text)?.[1];
    if (found) return Number(found);
  }
  return undefined;
}

const pageCount = (pager: Element): number => {
  const numbers = [...pager.querySelectorAll('li, button, a, span')].map((part) =>
    Number(shortText(part, 6)),
  );
  return Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
};

/** Rows placed by hand, or padding rows of a set height, are a virtual list's. */
function isVirtual(table: SpecTable): boolean {
  const row = table.rows()[0]?.element;
  if (!row) return false;
  if (/translate|position:\s*absolute/.test(row.getAttribute('style') ?? '')) return true;
  const siblings = [
    ...(row.parentElement?.children ?? []),
    ...(row.parentElement?.parentElement?.children ?? []),
  ];
  return siblings.some(
    (sibling) =>
      /height:\s*[1-9]\d{2,}px/.test(sibling.getAttribute('style') ?? '') && shortText(sibling) === '',
  );
}
