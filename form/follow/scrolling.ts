import type { SpecTable } from '../tables/spec-table';

/** Calls back when a scroll, or a turn of the wheel, may exchange the rows of one of these tables. */
export function whenScrolled(event: Event, tables: readonly SpecTable[], note: () => void): void {
  const page = event.currentTarget as Document;
  const target = event.target as Node;
  if (target === page) return;
  if (event.type === 'scroll') {
    if (tables.some(({ element }) => target.contains(element))) note();
    return;
  }
  // A list that moves its rows itself keeps the wheel from the page, and tells of no scroll.
  if (tables.some(({ element }) => element.contains(target)))
    page.defaultView?.requestAnimationFrame(() => event.defaultPrevented && note());
}
