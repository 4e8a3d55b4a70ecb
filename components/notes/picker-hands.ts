import { metAt, parentOf } from './measure';

/** What a seller does while pointing. */
interface Hands {
  point(pointed: Element | undefined): void;
  walk(step: 1 | -1): void;
  choose(): void;
  leave(): void;
  /** Something scrolled or changed its size. */
  moved(): void;
}

const POINTER = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'mousemove',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
];
const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'cut', 'drop'];
const STEPS: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Takes pointer and keys before the page can; what happens on `layer`'s own buttons is left alone. */
export function catchHands(
  window: Window & typeof globalThis,
  layer: HTMLElement,
  hands: Hands,
): { stop(): void } {
  const { document } = window;
  const stopping = new window.AbortController();
  const options = { capture: true, passive: false, signal: stopping.signal };
  // Keys pressed inside a frame do not come to this window.
  const focused = document.activeElement;
  const isAway = focused?.localName === 'iframe';
  if (isAway) (focused as HTMLElement).blur();

  const isOwn = (event: Event): boolean =>
    event
      .composedPath()
      .some((one) => (one as Element).localName === 'button' && layer.contains(one as Element));
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onPointer = (event: Event): void => {
    if (isOwn(event)) return;
    swallow(event);
    const { clientX, clientY } = event as MouseEvent;
    if (event.type === 'pointermove') hands.point(underneath(document, clientX, clientY));
    if (event.type !== 'click') return;
    hands.point(underneath(document, clientX, clientY));
    hands.choose();
  };
  const onKey = (event: Event): void => {
    const { type, key, shiftKey, isComposing } = event as KeyboardEvent;
    if (isOwn(event) && (key === 'Enter' || key === ' ')) return;
    swallow(event);
    if (type !== 'keydown' || isComposing) return;
    const step = key === 'Tab' ? (shiftKey ? -1 : 1) : STEPS[key];
    if (step) hands.walk(step);
    else if (key === 'Enter') hands.choose();
    else if (key === 'Escape') hands.leave();
  };
  for (const type of POINTER) window.addEventListener(type, onPointer, options);
  for (const type of KEYS) window.addEventListener(type, onKey, options);
  for (const type of ['scroll', 'resize']) window.addEventListener(type, hands.moved, options);
  layer.addEventListener('wheel', (event) => scrollUnder(document, event), { passive: true });

  return {
    stop() {
      if (!stopping.signal.aborted && isAway) (focused as HTMLElement).focus({ preventScroll: true });
      stopping.abort();
    },
  };
}

/** What of the page is at a point, through our own layer and into open shadow roots. */
function underneath(document: Document, x: number, y: number): Element | undefined {
  let met = metAt(document, x, y) ?? undefined;
  while (met?.shadowRoot) {
    const inner = metAt(met.shadowRoot, x, y);
    if (!inner || inner === met) break;
    met = inner;
  }
  return met;
}

/** The layer lies over the page, so it hands the wheel on to what scrolls there. */
function scrollUnder(document: Document, { clientX, clientY, deltaX, deltaY }: WheelEvent): void {
  for (let at = underneath(document, clientX, clientY) ?? null; at; at = parentOf(at)) {
    const overflow = getComputedStyle(at).overflowY;
    if (at.scrollHeight > at.clientHeight && (overflow === 'auto' || overflow === 'scroll')) {
      at.scrollBy(deltaX, deltaY);
      return;
    }
  }
}
