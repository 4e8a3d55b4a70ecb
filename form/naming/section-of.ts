import { readLabel } from '../label-text';
import type { Section } from '../labels';
import { closest, isElement, parentOf, shortText } from '../tree';
import { textsBefore } from './surroundings';
import { tabOver } from './tab-over';

/** The section of an element: the nearest heading before it, else the name of its tab panel or of what holds it. */
export function sectionOf(element: Element, holders: ReadonlySet<Node>): Section | undefined {
  let from = element;
  for (let panel = panelAround(from); panel; panel = panelAround(parentOf(panel))) {
    const inside = sectionBefore(from, holders, panel) ?? sectionIn(tabName(panel));
    if (inside) return inside;
    from = panel;
  }
  return sectionBefore(from, holders) ?? sectionNamedAround(element);
}

const panelAround = (node: Node | null): Element | null =>
  isElement(node) ? closest(node, '[role="tabpanel"]') : null;

function tabName(panel: Element): string {
  const root = panel.getRootNode() as Document | ShadowRoot;
  const tied = root.getElementById?.(panel.getAttribute('aria-labelledby') ?? '');
  return tied ? shortText(tied) : tabOver(panel);
}

/** The section that a list is headed by: the text right before it, or before what holds it, names one. */
export function sectionRightBefore(list: Element, holders: ReadonlySet<Node>): Section | undefined {
  for (const { readings, explains } of textsBefore(list, holders))
    if (!explains) return readings.map(sectionIn).find(Boolean);
  return undefined;
}

function sectionBefore(
  element: Element,
  holders: ReadonlySet<Node>,
  limit?: Node | null,
): Section | undefined {
  for (const { readings } of textsBefore(element, holders, limit)) {
    for (const reading of readings) {
      const section = sectionIn(reading);
      if (section) return section;
    }
  }
  return undefined;
}

function sectionNamedAround(element: Element): Section | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!isElement(node)) continue;
    const meaning = readLabel(node.getAttribute('aria-label') ?? '');
    if (meaning?.kind === 'section') return meaning.section;
  }
  return undefined;
}

/** The section a heading names; it may go on: "Specification 1 - Basic". */
function sectionIn(heading: string): Section | undefined {
  for (const text of [heading, heading.split(/[:：(（\d-]/)[0] ?? '']) {
    const meaning = readLabel(text);
    if (meaning?.kind === 'section') return meaning.section;
  }
  return undefined;
}
