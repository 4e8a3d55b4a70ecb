/** Milliseconds for a slow page on a busy machine; quick ones are not kept waiting. */
export const PATIENCE = 1000;

/**
 * Looks again whenever the page changes or paints, until `look` finds something or the time is over.
 * A page in the background does not paint, so changes alone must be enough.
 */
export function until<Found>(
  element: Element,
  look: () => Found | undefined | false,
  milliseconds: number,
): Promise<Found | undefined> {
  return new Promise((resolve) => {
    let over = false;
    const end = (found?: Found): void => {
      over = true;
      observer.disconnect();
      clearTimeout(bound);
      resolve(found);
    };
    const check = (): void => {
      const found = !over && look();
      if (found) end(found);
    };
    const paint = (): void => {
      check();
      if (!over) requestAnimationFrame(paint);
    };
    const observer = new MutationObserver(check);
    const bound = setTimeout(end, milliseconds);
    for (const root of new Set([element.ownerDocument, element.getRootNode()]))
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    paint();
  });
}

let together: Promise<void> | undefined;

/**
 * The page's chance to react: its own reactions run first, then one frame, or a moment in a background page.
 * Who waits in the same turn goes on in the same turn, so that a page draws many fields written side by side once.
 */
export function settled(): Promise<void> {
  if (!together) {
    together = new Promise((resolve) => {
      setTimeout(resolve, 50);
      requestAnimationFrame(() => setTimeout(resolve));
    });
    queueMicrotask(() => {
      together = undefined;
    });
  }
  return together;
}
