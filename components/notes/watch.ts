/** What may move a control without any news from the form. */
export interface Stirs {
  /** Something scrolls. */
  onScroll(): void;
  /** Scrolling came to rest, or the window changed its size. */
  onSettled(): void;
  /** Something in the page ended its animation, finished loading, or a watched control changed its size. */
  onStir(): void;
  /** Something of Redline's own changed its size. */
  onGrown(): void;
}

/** Listens for movement in the page; nothing runs while nothing moves. */
export function watchMovement(
  window: Window & typeof globalThis,
  { onScroll, onSettled, onStir, onGrown }: Stirs,
) {
  const stopping = new window.AbortController();
  const options = { capture: true, passive: true, signal: stopping.signal };
  window.addEventListener('scroll', onScroll, options);
  window.addEventListener('scrollend', onSettled, options);
  window.addEventListener('resize', onSettled, options);
  for (const type of ['transitionend', 'animationend', 'load'])
    window.addEventListener(type, onStir, options);

  const sizes = new WeakMap<Element, string>();
  const observer = new window.ResizeObserver((entries) => {
    let [stirred, grown] = [false, false];
    for (const { target, contentRect } of entries) {
      const size = `${contentRect.width} ${contentRect.height}`;
      // The first call for an element only says what is known already.
      if (sizes.has(target) && sizes.get(target) !== size) {
        if (own.has(target)) grown = true;
        else stirred = true;
      }
      sizes.set(target, size);
    }
    if (stirred) onStir();
    if (grown) onGrown();
  });
  let watched = new Set<Element>();
  let own = new Set<Element>();

  return {
    /** Watches the size of these controls, and of these elements of ours, and of no others. */
    look(controls: Iterable<Element>, ours: Iterable<Element>) {
      own = new Set(ours);
      const next = new Set([...controls, ...own]);
      for (const control of watched) if (!next.has(control)) observer.unobserve(control);
      for (const control of next) if (!watched.has(control)) observer.observe(control);
      watched = next;
    },
    stop() {
      stopping.abort();
      observer.disconnect();
    },
  };
}
