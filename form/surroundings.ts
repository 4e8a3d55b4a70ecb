import { isElement, parentOf, textPieces } from './tree';

/** A text that stands before a control. `beyond`: another control stands between the two. */
export interface NearText {
  text: string;
  beyond: boolean;
}

const NOT_A_LABEL =
  'button, [role="button"], script, style, nav, header[role="banner"], [role="navigation"], [role="alert"]';

/** How many siblings before a control are looked at: sections hold tens, tables hundreds. */
const REACH = 40;

/**
 * The texts before an element, nearest first, climbing until `limit`.
 * `holders` tells which nodes hold a control (see ancestorsOf): such a node's inside is not read.
 */
export function* textsBefore(
  element: Element,
  holders: ReadonlySet<Node>,
  limit?: Node | null,
): Generator<NearText> {
  let beyond = false;
  for (let node: Node | null = element; node && node !== limit; node = parentOf(node)) {
    let steps = 0;
    for (let before = node.previousSibling; before && steps < REACH; before = before.previousSibling) {
      if (before.nodeType === 3) {
        const text = before.nodeValue?.trim();
        if (text) yield { text, beyond };
      } else if (isElement(before)) {
        steps++;
        if (holders.has(before)) beyond = true;
        else if (!before.matches(NOT_A_LABEL)) for (const text of readings(before)) yield { text, beyond };
      }
    }
    const host = parentOf(node);
    const named = isElement(host) && host.shadowRoot ? host.getAttribute('label') : null;
    if (named) yield { text: named, beyond };
  }
}

/** An element's text as a whole, then by its pieces: a label often carries a star, a hint or a tooltip. */
function* readings(element: Element): Generator<string> {
  const pieces = textPieces(element);
  if (pieces.length === 0 || pieces.length > 8) return;
  yield pieces.join(' ');
  if (pieces.length > 1) yield* pieces;
}

/** A symbol, a unit, a range or a mark that a control's label may stand behind. */
export const isFiller = (text: string): boolean =>
  /^[^\p{L}]*$/u.test(text) ||
  /^(?:usd|cny|rmb|eur|hkd|元|美元|天|个|to|至|days?|months?|years?|hours?|required|optional|必填|选填|可选)\.?$/i.test(
    text.trim(),
  );

/** A sentence that explains, rather than a label that names. */
export const isHint = (text: string): boolean => text.length > 40 || /[.。!！;；]$/.test(text);
