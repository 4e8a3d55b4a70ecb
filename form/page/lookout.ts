/** When to look at a page that holds no form yet: after it loaded, and after something that may bring one. */
export interface Lookout {
  /** Looks again as soon as the page has settled. */
  rouse(): void;
  stop(): void;
}

/** How long after such a moment a form may still be on its way, in milliseconds. Afterwards nothing runs. */
const WINDOW = 10_000;
/** The least time between two looks while the page is still changing, in milliseconds. */
const APART = 120;

/** `look` tells, at once or after a while, whether it found what it wants: then the page is left alone until the next `rouse`. */
export function lookOut(page: Document, look: () => boolean | Promise<boolean>): Lookout {
  const view = page.defaultView as Window;
  let until = 0;
  let last = Number.NEGATIVE_INFINITY;
  let frame = 0;
  /** A look is under way; the page changed since it began. */
  let looking = false;
  let changed = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => schedule());

  function schedule(): void {
    changed = true;
    if (looking || frame || later !== undefined) return;
    const wait = last + APART - performance.now();
    if (wait > 0) later = setTimeout(next, wait);
    else frame = view.requestAnimationFrame(next);
  }

  function next(): void {
    later = undefined;
    frame = 0;
    if (performance.now() > until) rest();
    else void lookOnce();
  }

  async function lookOnce(): Promise<void> {
    looking = true;
    changed = false;
    try {
      if (await look()) return rest();
    } finally {
      looking = false;
      last = performance.now();
    }
    if (changed && until > 0) schedule();
  }

  function rest(): void {
    until = 0;
    observer.disconnect();
    clearTimeout(later);
    clearTimeout(end);
    later = undefined;
    view.cancelAnimationFrame(frame);
    frame = 0;
  }

  function rouse(): void {
    if (until === 0) observer.observe(page.documentElement, { childList: true, subtree: true });
    until = performance.now() + WINDOW;
    clearTimeout(end);
    end = setTimeout(rest, WINDOW);
    schedule();
  }

  return { rouse, stop: rest };
}
