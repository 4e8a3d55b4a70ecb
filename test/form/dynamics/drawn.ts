/** A part of a page that its app draws all anew at every change. */
export function drawn(view: (draw: () => void) => Node): HTMLElement {
  const place = document.createElement('div');
  const draw = (): void => place.replaceChildren(view(draw));
  draw();
  return place;
}
