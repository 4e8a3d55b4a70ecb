import { isElement, parentOf, textPieces } from '../tree';

/** What one element or text before a control says. */
export interface NearText {
  /** The text as a whole, then its pieces: a label often carries a star, a badge, a hint or a tooltip. */
  readings: string[];
  /** Another control stands between the two. */
  beyond: boolean;
  /** It explains, rather than names: a paragraph, a help text. */
  explains: boolean;
}

/** Buttons are none, apart from the head of a part that opens and closes. */
const NOT_A_LABEL =
  'button:not([aria-expanded]), [role="button"]:not([aria-expanded]), [aria-haspopup], script, style, nav, header[role="banner"], [role="navigation"], [role="alert"]';
/** Class words of help texts are a hint beside their element's kind. */
const EXPLANATION =
  'button, [role="button"], p, small, em, i, [role="note"], [role="tooltip"], [class*="hint" i], [class*="help" i], [class*="tip" i], [class*="desc" i], [class*="extra" i], [class*="explain" i], [class*="prefix" i], [class*="prepend" i], [class*="addon" i]';

/** How many siblings before a control are looked at: sections hold tens, tables hundreds. */
const REACH = 40;
/** An element with more pieces of text than this is no label. */
const MOST_PIECES = 8;

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
        if (text) yield { readings: [text], beyond, explains: false };
      } else if (isElement(before)) {
        steps++;
        if (holders.has(before)) beyond = true;
        else if (!before.matches(NOT_A_LABEL)) {
          const readings = readingsOf(before);
          if (readings.length > 0 && !isBar(before))
            yield { readings, beyond, explains: before.matches(EXPLANATION) };
        }
      }
    }
    const host = parentOf(node);
    const named = isElement(host) && host.shadowRoot ? host.getAttribute('label') : null;
    if (named) yield { readings: [named], beyond, explains: false };
  }
}

/** Tabs, links and buttons in a line, with no text besides, name no control. */
function isBar(element: Element): boolean {
  const pressed = [...element.querySelectorAll(PRESSED)];
  if (pressed.length < 2) return false;
  const theirs = new Set(pressed.flatMap((one) => textPieces(one)));
  return textPieces(element).every((piece) => theirs.has(piece));
}

const PRESSED = 'a, button:not([aria-expanded]), [role="button"]:not([aria-expanded]), [role="tab"]';

function readingsOf(element: Element): string[] {
  const pieces = textPieces(element);
  if (pieces.length > MOST_PIECES) return [];
  return pieces.length > 1 ? [pieces.join(' '), ...pieces] : pieces;
}

/** A symbol, a unit, a range or a mark that a control's label may stand behind. */
export const isFiller = (text: string): boolean =>
  /^[^\p{L}]*$/u.test(text) ||
  /^(?:[a-z]{3}|元)?\s*(?:\/|per )\s*\p{L}+$/iu.test(text) ||
  /^(?:[a-z]{1,2}|https?:\/*|usd|cny|rmb|eur|hkd|元|美元|天|个|to|至|days?|months?|years?|hours?|required|optional|必填|选填|可选)\.?$/i.test(
    text.trim(),
  );

/** What an upload widget says of itself: its button, its empty list. */
export const isUploadText = (text: string): boolean =>
  /\b(?:upload|browse|choose|select|drag|drop|no file|(?:add|attach|pick)(?: a| an| your)? (?:file|image|picture)s?)\b|上传|选择|添加|拖|浏览|未选/i.test(
    text,
  );

/** A sentence that explains, rather than a label that names. */
export const isHint = (text: string): boolean => text.length > 40 || /[.。!！;；]$/.test(text);
