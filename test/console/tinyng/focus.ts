/** Draws a part anew and puts focus and caret back where they were, by position. */
export function keepFocus(part: HTMLElement, draw: () => void): void {
  const inputs = () => [...part.querySelectorAll('input')];
  const active = document.activeElement;
  const at = active instanceof HTMLInputElement ? inputs().indexOf(active) : -1;
  const caret = active instanceof HTMLInputElement && active.type === 'text' ? active.selectionStart : null;
  draw();
  const again = inputs()[at];
  again?.focus();
  if (caret !== null) again?.setSelectionRange(caret, caret);
}
