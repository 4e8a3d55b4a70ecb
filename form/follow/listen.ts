/** What the seller does with mouse and keyboard, heard before the page reacts to it. */
export interface Ears {
  /** Hears a shadow root or a frame's document, too: what happens in it is not told outside in every case. */
  also(root: Node): void;
  stop(): void;
}

export interface Hearing {
  /** A press or a key begins: a box that is clicked has its new state already when the click is heard. */
  begins(event: Event): void;
  input(event: Event): void;
  action(event: Event): void;
  /** A part of the page was scrolled, or the wheel turned on it: lists that keep only some rows exchange them. */
  scrolled(event: Event): void;
  /** Something faded or slid in or out: only now is it shown, or hidden. */
  turned(event: Event): void;
}

export function listen(page: Document, { begins, input, action, scrolled, turned }: Hearing): Ears {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal };
  const heard = new WeakSet<Node>();
  function also(root: Node): void {
    if (heard.has(root)) return;
    heard.add(root);
    for (const name of ['input', 'change']) root.addEventListener(name, input, options);
  }
  also(page);
  for (const name of ['pointerdown', 'keydown']) page.addEventListener(name, begins, options);
  for (const name of ['click', 'keydown']) page.addEventListener(name, action, options);
  for (const name of ['scroll', 'wheel']) page.addEventListener(name, scrolled, options);
  for (const name of ['transitionend', 'animationend']) page.addEventListener(name, turned, options);
  return { also, stop: () => ended.abort() };
}
