/** The page's moves that bring another view: hash routes, the history, a tab that comes to the front, and whatever a click or a focus may open. */

const MOVES = ['hashchange', 'popstate', 'pageshow', 'load', 'visibilitychange'] as const;

/** Calls back on every move; `moved` when the address may be another, `stirred` when the seller did something. */
export function watchJourneys(view: Window, moved: () => void, stirred: (event: Event) => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  for (const name of MOVES) view.addEventListener(name, moved, { signal });
  // Not every browser has it; the ones above cover hash routes and full loads.
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  for (const name of ['click', 'focusin'])
    view.addEventListener(name, stirred, { capture: true, passive: true, signal });
  return () => ended.abort();
}
