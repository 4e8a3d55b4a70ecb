import { nearestById } from '../nearest-id';
import { textPieces } from '../tree';
import { plain } from './page-text';

/**
 * The text that belongs to a radio, checkbox, switch or option: its label as the page shows it.
 * The full accessible-name computation is the last resort of whoever looks for a field's label, not needed here.
 */
export function optionText(element: HTMLElement): string {
  const label = labelOf(element);
  return (
    namedBy(element) ||
    (label && withoutExplanation(label, element)) ||
    titleOf(element) ||
    plain(element.shadowRoot && textPieces(element.shadowRoot).join(' ')) ||
    besideText(element) ||
    drawnText(element) ||
    hostText(element) ||
    plain(element.title)
  );
}

/** The wrapping label, or the one near by that names it: the browser's own list walks the whole page each time. */
function labelOf(element: HTMLElement): Element | null {
  const { id } = element;
  let label = element.closest('label');
  let at = id ? element.parentElement : null;
  for (let steps = 0; !label && at && steps < 3; steps++) {
    label = at.querySelector(`label[for="${CSS.escape(id)}"]`);
    at = at.parentElement;
  }
  return label;
}

/** The text that `aria-labelledby` or `aria-label` gives. */
function namedBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const named = plain(ids.map((id) => nearestById(element, id)?.textContent ?? '').join(' '));
  return named || plain(element.getAttribute('aria-label'));
}

/** Text that explains the choice may stand in its label, too: the control says so, or it is a paragraph of its own. */
function withoutExplanation(label: Element, control: Element): string {
  const title = withoutMark(titleOf(label), control);
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  const parts = [...ids.map((id) => nearestById(control, id)), label.querySelector('p, small')];
  const explained = parts.find((part) => part && label.contains(part));
  const words = plain(explained?.textContent);
  return words && title !== words && title.endsWith(words) ? title.slice(0, -words.length).trim() : title;
}

/** The sign that is drawn in a chosen box is no part of its text. */
function withoutMark(text: string, control: Element): string {
  const mark = plain(control.textContent);
  const isMark = mark !== '' && !/[\p{L}\p{N}]/u.test(mark) && text.startsWith(mark);
  return isMark ? text.slice(mark.length).trim() : text;
}

const TITLE = 'h1,h2,h3,h4,h5,h6,strong,b,[class*=title],[class*=name],[class*=label]';

/** A card's heading when it has one before its description, else the whole text. */
export function titleOf(element: Element): string {
  const whole = plain(element.textContent);
  const title = plain(element.querySelector(TITLE)?.textContent);
  return title && whole.startsWith(title) ? title : whole;
}

/** The text right after the control, as in `<input type=radio> Yes`. */
function besideText(element: Element): string {
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).matches('input,select,textarea,[role=radio]')) break;
    const text = plain(node.textContent);
    if (text) return text;
  }
  return '';
}

const FIELDS = 'input,select,textarea';
/** How far around a radio what it is drawn in may be. */
const AROUND = 3;

/** The text right behind what a radio is drawn in. */
function drawnText(radio: Element): string {
  if (!radio.matches('input[type=radio]')) return '';
  let at = radio.parentElement;
  for (
    let up = 0;
    at && up < AROUND && at.querySelectorAll(FIELDS).length === 1;
    at = at.parentElement, up++
  ) {
    if (at.nextElementSibling?.querySelector(FIELDS)) return '';
    const text = besideText(at);
    if (text) return text;
  }
  return '';
}

/** In a shadow root: the host's own content, or the label that stands for the host. */
function hostText(element: Element): string {
  const { host } = element.getRootNode() as ShadowRoot;
  if (!host) return '';
  const root = host.getRootNode() as Document | ShadowRoot;
  const label = host.id ? root.querySelector(`label[for="${CSS.escape(host.id)}"]`) : null;
  return plain(host.textContent) || plain((label ?? host.closest('label'))?.textContent) || besideText(host);
}
