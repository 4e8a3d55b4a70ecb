import { settled } from './until';

/**
 * Presses an element as a mouse does, with every event that libraries open, choose or switch on. False when the page
 * kept the release from it.
 */
export function press(element: Element): boolean {
  for (const step of ['over', 'move', 'down']) gesture(element, step);
  const isReleased = gesture(element, 'up');
  click(element);
  return isReleased;
}

/** A press that takes its time: some lists listen for the release only once they stand open. */
export async function pressSlowly(element: Element): Promise<void> {
  const at = innermost(element);
  for (const step of ['over', 'move', 'down']) gesture(at, step);
  await settled();
  // What was pressed may have been drawn anew.
  const now = at.isConnected ? at : element;
  gesture(now, 'up');
  click(now);
}

/** Two presses in quick succession, which together are one more event. */
export function pressTwice(element: Element): void {
  const at = innermost(element);
  press(at);
  // What was pressed may have been drawn anew.
  const now = at.isConnected ? at : element;
  press(now);
  now.dispatchEvent(new MouseEvent('dblclick', { ...REACHES_PAGE, detail: 2 }));
}

function gesture(element: Element, step: string): boolean {
  const init: MouseEventInit = { ...REACHES_PAGE, buttons: step === 'down' ? 1 : 0, detail: 1 };
  const isTaken = element.dispatchEvent(
    new PointerEvent(`pointer${step}`, { ...init, pointerType: 'mouse', isPrimary: true }),
  );
  element.dispatchEvent(new MouseEvent(`mouse${step}`, init));
  return isTaken;
}

const click = (element: Element): boolean =>
  element.dispatchEvent(new MouseEvent('click', { ...REACHES_PAGE, detail: 1 }));

/**
 * Presses a native radio or checkbox where a person does: on the label around it, because some libraries listen there
 * and hide the field itself. Others listen to the field alone.
 */
export function pressNative(input: HTMLInputElement): void {
  const label = input.closest('label');
  const was = input.checked;
  const focused = input.ownerDocument.activeElement as HTMLElement | null;
  if (label?.control === input) label.click();
  if (input.checked === was) input.click();
  // A label gives its field the focus, which is the seller's to give.
  if (input.ownerDocument.activeElement === input && focused !== input) {
    input.blur();
    focused?.focus?.({ preventScroll: true });
  }
}

/** Whether a native field is hidden from everybody, and only stands for the element with a role around it. */
export const isForShow = (native: Element, owner: Element): boolean =>
  native !== owner && owner.hasAttribute('aria-checked') && native.closest('[aria-hidden=true]') !== null;

/** Presses where an element's text stands, or its innermost part, so that listeners of every level hear it. */
export function pressInside(element: Element): void {
  press(innermost(element));
}

/** Where an element's text stands, or its innermost part. */
export function innermost<Kind extends Element>(element: Kind): Kind {
  let at: Element = element;
  while (at.firstElementChild)
    at = Array.from(at.children).find((child) => child.textContent?.trim()) ?? at.firstElementChild;
  return at as Kind;
}

/** Bubbling out of shadow roots too, as a person's events do. */
export const REACHES_PAGE = { bubbles: true, cancelable: true, composed: true };

const KEY_CODES: Record<string, number> = { Enter: 13, Escape: 27, ArrowDown: 40, F2: 113 };

/** Strikes a key; older libraries look at `keyCode` only. */
export function strike(element: Element, key: string): void {
  const init = { ...REACHES_PAGE, key, code: key, keyCode: KEY_CODES[key], which: KEY_CODES[key] };
  for (const type of ['keydown', 'keypress', 'keyup']) element.dispatchEvent(new KeyboardEvent(type, init));
}

/** Tells the page that a field was entered or left; the seller's own focus stays where it is. */
export function tellFocus(element: Element, entered: boolean): void {
  element.dispatchEvent(new FocusEvent(entered ? 'focus' : 'blur', { composed: true }));
  element.dispatchEvent(new FocusEvent(entered ? 'focusin' : 'focusout', { bubbles: true, composed: true }));
}

/** Runs a change that may move the focus, and gives it back to where the seller had it. */
export async function keepingFocus(element: Element, change: () => Promise<void>): Promise<void> {
  const page = element.ownerDocument;
  const before = page.activeElement as HTMLElement | null;
  await change();
  const after = page.activeElement as HTMLElement | null;
  if (before === after) return;
  after?.blur?.();
  before?.focus?.({ preventScroll: true });
}
