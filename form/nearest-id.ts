/**
 * The element of an id that stands nearest to another. Two forms of one page, such as a product's and the dialog of a
 * specification, may give their fields the same ids, and the page's own look-up then always finds the first.
 */
export function nearestById(from: Element, id: string): HTMLElement | null {
  if (!id) return null;
  const selector = `#${CSS.escape(id)}`;
  for (let around = from.parentElement; around; around = around.parentElement) {
    const found = around.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return (from.getRootNode() as Document | ShadowRoot).getElementById?.(id) ?? null;
}
