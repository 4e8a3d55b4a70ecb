import { single } from './build-control';
import { climb } from './class-words';
import type { Control } from './control';
import { replaceText } from './rich-text-insert';
import { linesOf } from './rich-text-lines';

const EDITABLE = '[contenteditable]:not([contenteditable=false])';
/** A toolbar and the area it belongs to: their common box says so in its class. */
const FRAME = /editor|wysiwyg|rich-?text|quill|\bql-|\btox\b|\bck\b|w-e-|edui/i;

/** An editor of formatted text: an editable element, or a frame of this origin whose document is editable. */
export function richTextControl(element: HTMLElement): Control | undefined {
  const host = hostOf(element);
  if (!host) return undefined;
  const outer = climb(element, (parent) => FRAME.test(parent.className) && !holdsTwo(parent));
  return single(
    'rich-text',
    outer,
    host,
    () => linesOf(host),
    async (value) => {
      const text = String(value ?? '');
      // Writing takes the formatting away, so what is there already stays as it is.
      if (linesOf(host) !== text) await replaceText(host, text.split('\n'));
    },
  );
}

/** The editable element that an element is or, as a frame, holds. */
function hostOf(element: HTMLElement): HTMLElement | undefined {
  if (element.localName === 'iframe') {
    const page = framed(element as HTMLIFrameElement);
    const editable = page?.designMode === 'on' || page?.body?.matches(EDITABLE);
    return editable ? page?.body : undefined;
  }
  const state = element.getAttribute('contenteditable');
  if (state === null || state === 'false' || element.getAttribute('role') === 'spinbutton') return undefined;
  return element.parentElement?.closest(EDITABLE) ? undefined : element;
}

/** A frame's document, when it is of this origin. */
export function framed(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

const holdsTwo = (parent: HTMLElement): boolean =>
  parent.querySelectorAll('[contenteditable=true]:not([tabindex="-1"]),iframe').length > 1;
