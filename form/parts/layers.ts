import { isElement, isShown, parentOf } from '../tree';

export const FIELDS = 'input, select, textarea, [contenteditable="true"]';
const PARTS = `${FIELDS}, button, table, [role="grid"], [role="table"]`;
/** The page's own frame may be fixed in place, too. */
const OF_PAGE = 'h1, nav, header, aside, [role="navigation"]';

/** For an element, the outermost layer around it: remembered while hundreds of elements of one page are asked for. */
export type KnownLayers = Map<Node, HTMLElement | undefined>;

/** The outermost part around a node that floats over the page by its style alone, holds fields, and is such a one. */
export function outermostLayer(
  node: Node | null,
  isSuch: (layer: HTMLElement) => boolean,
  known: KnownLayers = new Map(),
): HTMLElement | undefined {
  if (!isElement(node) || node === node.ownerDocument.body) return undefined;
  if (!known.has(node)) {
    const around = outermostLayer(parentOf(node), isSuch, known);
    known.set(node, around ?? (isLayer(node) && isSuch(node) ? node : undefined));
  }
  return known.get(node);
}

function isLayer(node: HTMLElement): boolean {
  const page = node.ownerDocument.defaultView;
  return (
    page !== null &&
    node.querySelector(FIELDS) !== null &&
    floats(page.getComputedStyle(node), node) &&
    !node.querySelector(OF_PAGE)
  );
}

/** A page may place its own parts absolutely, too: what floats lies over another one. */
const floats = ({ position, zIndex }: CSSStyleDeclaration, node: HTMLElement): boolean =>
  position === 'fixed' ||
  (position === 'absolute' && (isShown(node) ? partsUnder(node).length > 0 : Number(zIndex) > 0));

/** The parts of the page with fields, lists or buttons that a layer hides at least a quarter of itself over. */
export function partsUnder(layer: HTMLElement): HTMLElement[] {
  const box = layer.getBoundingClientRect();
  const under: HTMLElement[] = [];
  for (let node: Node | null = layer; isElement(node) && node.localName !== 'body'; node = parentOf(node))
    for (const part of node.parentElement?.children ?? [])
      if (part !== node && part.querySelector(PARTS) && isUnder(part, layer) && covers(box, part))
        under.push(part as HTMLElement);
  return under;
}

/** A part that is placed itself lies under what comes after it with a greater number. */
function isUnder(part: Element, layer: Element): boolean {
  const own = getComputedStyle(part);
  if (!/absolute|fixed/.test(own.position)) return true;
  const isLater = (part.compareDocumentPosition(layer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isLater && (Number(getComputedStyle(layer).zIndex) || 0) > (Number(own.zIndex) || 0);
}

/** Whether a part lies under at least a quarter of a layer's box. */
function covers({ left, right, top, bottom }: DOMRect, part: Element): boolean {
  const under = part.getBoundingClientRect();
  const width = Math.min(right, under.right) - Math.max(left, under.left);
  const height = Math.min(bottom, under.bottom) - Math.max(top, under.top);
  return width > 0 && height > 0 && width * height * 4 > (right - left) * (bottom - top);
}
