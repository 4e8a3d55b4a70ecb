import { rootsIn } from '../tree';

/** When to look at a page that holds no form yet: after it loaded, and after something that may bring one. */
export interface Lookout {
  /** Looks again as soon as the page has settled. */
  rouse(): void;
  stop(): void;
}

/** How long after such a moment a form may still be on its way, in milliseconds; what changes then is looked at once more. */
const WINDOW = 60_000;
/** The least time between two looks while the page is still changing: in milliseconds, and as a share of the time since that moment. */
const APART = 120;
const SHARE = 0.1;
const WATCHED = { childList: true, subtree: true };

/** `look` tells, at once or after a while, whether it found what it wants: then the page is left alone until the next `rouse`. */
export function lookOut(page: Document, look: () => boolean | Promise<boolean>): Lookout {
  const view = page.defaultView as Window;
  let since: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let frame = 0;
  /** A look is under way; the page changed since it began. */
  let looking = false;
  let changed = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => schedule());

  const age = (): number => performance.now() - (since ?? Number.NEGATIVE_INFINITY);

  function schedule(): void {
    changed = true;
    if (looking || frame || later !== undefined) return;
    const wait = last + Math.max(APART, age() * SHARE) - performance.now();
    if (wait > 0) later = setTimeout(next, wait);
    else frame = view.requestAnimationFrame(next);
  }

  function next(): void {
    later = undefined;
    frame = 0;
    void lookOnce();
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
    // A page that drew itself for longer than it is watched was looked at all the same.
    if (age() > WINDOW) return rest();
    watchShadows();
    if (changed) schedule();
  }

  /** A page may draw all of itself in shadow roots, whose changes the document does not tell. */
  function watchShadows(): void {
    for (const root of rootsIn(page.body)) observer.observe(root, WATCHED);
  }

  function rest(): void {
    since = undefined;
    observer.disconnect();
    clearTimeout(later);
    later = undefined;
    view.cancelAnimationFrame(frame);
    frame = 0;
  }

  function rouse(): void {
    if (since === undefined) observer.observe(page.documentElement, WATCHED);
    since = performance.now();
    // What was put off because nothing had happened for long is not put off now.
    clearTimeout(later);
    later = undefined;
    schedule();
  }

  return { rouse, stop: rest };
}
