const KEY = 'popupHeight';
/** Browsers scroll a popup that is higher, in pixels. */
const MOST = 600;

/**
 * Opens the popup as high as it was last: a popup that grows with its content makes the browser draw it anew, and the
 * seller see it later.
 */
export function reserveHeight(): void {
  const last = Number(storage()?.getItem(KEY));
  if (last > 0) document.body.style.minHeight = `${Math.min(last, MOST)}px`;
}

/** The content decides from now on; the next opening begins with the height that it needs. */
export function keepHeight(): void {
  document.body.style.minHeight = '';
  storage()?.setItem(KEY, String(document.body.offsetHeight));
}

/** Undefined where the browser is set to keep nothing of the kind. */
function storage(): Storage | undefined {
  try {
    return localStorage ?? undefined;
  } catch {
    return undefined;
  }
}
