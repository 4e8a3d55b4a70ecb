import { dress } from './dress';

/** The page's own listeners have no business with what happens inside the notes. */
const FENCED = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
] as const;

/** Where the notes are drawn: one box in the shadow root, over everything the page can put up, with a live region beside it. `onLayer`: a dialog or popover of the page opened or closed. */
export function openStage(shadow: ShadowRoot, onLayer: () => void) {
  const document = shadow.ownerDocument;
  const element = document.createElement('div');
  element.className = 'stage';
  element.popover = 'manual';
  const region = document.createElement('div');
  region.className = 'unseen';
  region.setAttribute('aria-live', 'polite');
  // Texts in the page's own face look at home in it.
  const face = document.body && document.defaultView?.getComputedStyle(document.body).fontFamily;
  if (face) element.style.setProperty('--font', face);
  dress(shadow);
  const drawing = document.createElement('div');
  drawing.className = 'drawing';
  element.append(drawing);
  shadow.append(element, region);
  for (const type of FENCED) element.addEventListener(type, stop);

  const raise = ({ target, newState }: ToggleEvent) => {
    if (!(target as Element).matches('dialog, [popover]')) return;
    if (newState === 'open') lift(element, shadow);
    onLayer();
  };
  lift(element, shadow);
  // A dialog or popover of the page that opens later covers ours until it is lifted again.
  document.addEventListener('toggle', raise, true);

  return {
    element,
    drawing,
    region,
    /** For what opened unheard: nothing that happens in a shadow root of the page is told outside of it. */
    lift: () => lift(element, shadow),
    close() {
      document.removeEventListener('toggle', raise, true);
      element.remove();
      region.remove();
    },
  };
}

/** To the top of the top layer, without moving focus. */
function lift(element: HTMLElement, shadow: ShadowRoot) {
  if (typeof element.showPopover !== 'function') return;
  const focused = shadow.activeElement;
  if (element.matches(':popover-open')) element.hidePopover();
  element.showPopover();
  if (focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
}

const stop = (event: Event) => event.stopPropagation();
