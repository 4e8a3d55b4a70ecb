/** How far above a field the box may be that is drawn around it. */
const UP = 4;
const EDGE = 'td,th,tr,table,form,fieldset,body,[role=cell],[role=gridcell],[role=dialog]';
const FIELDS = 'input:not([type=hidden]),select,textarea,[contenteditable=true]';
/** Much higher than a line or two of chips, a box is a card of the page, in pixels. */
const HIGHEST = 120;

/**
 * The box that a page draws around a field without a border of its own, and around what was chosen in it: no role and no
 * class word need tell it.
 */
export function drawnBox(field: HTMLElement): HTMLElement | undefined {
  if (isDrawn(field)) return undefined;
  let box = field.parentElement;
  for (let up = 0; box && up < UP && isOnlyOf(field, box); box = box.parentElement, up++)
    if (isDrawn(box)) return box.getBoundingClientRect().height <= HIGHEST ? box : undefined;
  return undefined;
}

/** It holds no other field, and no label. */
const isOnlyOf = (field: Element, box: Element): boolean =>
  !box.matches(EDGE) &&
  !box.querySelector('label') &&
  [...box.querySelectorAll(FIELDS)].every((other) => other === field);

/** A frame on all sides, as a border or as a shadow. */
function isDrawn(element: Element): boolean {
  const { borderTopWidth, borderTopStyle, borderLeftWidth, borderLeftStyle, boxShadow } =
    getComputedStyle(element);
  const isSide = (width: string, style: string): boolean => style !== 'none' && Number.parseFloat(width) > 0;
  return (
    (isSide(borderTopWidth, borderTopStyle) && isSide(borderLeftWidth, borderLeftStyle)) ||
    (boxShadow !== '' && boxShadow !== 'none')
  );
}
