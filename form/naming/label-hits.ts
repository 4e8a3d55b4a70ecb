import { type LabelMeaning, needsSection, readLabel } from '../label-text';
import { isElement, nextBeyond, walkThrough } from '../tree';

/** A text in the page that the lexicon knows as a label, wherever it stands. */
export interface LabelHit {
  element: HTMLElement;
  text: string;
  meaning: LabelMeaning;
}

/** Elements whose texts are nobody's labels. */
const SKIPPED = new Set('script style template noscript option textarea svg redline-root'.split(' '));
const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.localName) || element.getAttribute('contenteditable') === 'true';

const NONE: ReadonlySet<Node> = new Set();

/**
 * Every known label under `root`, in document order, through open shadow roots; one pass over the texts.
 * What is inside `except` is left out.
 */
export function* labelHitsIn(root: Node, except = NONE): Generator<LabelHit> {
  for (const node of textsUnder(root, except)) {
    const text = node.nodeValue?.trim() ?? '';
    const element = node.parentElement;
    if (text.length === 0 || text.length > 60 || !element) continue;
    const before = labelBefore(text);
    const meaning = before?.meaning ?? readLabel(text, needsSection(text) ? 'spec' : undefined);
    if (meaning) yield { element, text: before?.text ?? text, meaning };
  }
}

function* textsUnder(root: Node, except: ReadonlySet<Node>): Generator<Node> {
  const walk = walkThrough(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let at = walk.nextNode();
  while (at) {
    const isLeftOut = isElement(at) && (except.has(at) || isSkipped(at));
    if (isElement(at) && at.shadowRoot && !isLeftOut) yield* textsUnder(at.shadowRoot, except);
    else if (at.nodeType === 3) yield at;
    at = isLeftOut ? nextBeyond(walk) : walk.nextNode();
  }
}

/** Fields that may stand as text, with their value in the same text: "Delivery Method: SaaS". */
const SHOWN: ReadonlySet<string> = new Set(['deliveryMethod', 'supervision']);

function labelBefore(text: string): Omit<LabelHit, 'element'> | undefined {
  const [, label = ''] = /^([^:：]+)[:：]\s*[^\s:：]/.exec(text) ?? [];
  const meaning = readLabel(label);
  return meaning?.kind === 'field' && SHOWN.has(meaning.field) ? { text: label, meaning } : undefined;
}
