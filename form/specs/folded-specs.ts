import { readLabel } from '../label-text';
import type { ButtonKind } from '../labels';
import { sectionOf } from '../naming/section-of';
import { menuButtonsIn } from '../parts/menu-button';
import { ancestorsOf, isElement, isShown, parentOf, shortText } from '../tree';
import { blocksAround } from './block-around';
import { cardFacts } from './card-facts';
import { shownFields } from './shown-cells';
import type { SpecReading } from './spec-row';

interface Around {
  roots: readonly (HTMLElement | ShadowRoot)[];
  buttons: readonly { element: HTMLElement; kind: ButtonKind }[];
  holders: ReadonlySet<Node>;
}

/** Heads of parts that open and close; what opens a list or a menu is none. */
const HEADS =
  '[aria-expanded]:not([aria-haspopup], [role="combobox"], [role="tab"], [role="menuitem"], input, tr, [role="row"]), details > summary';
const LONGEST_NAME = 60;

/**
 * Specifications that fold, as the panels of an accordion: those that are open with their head, and those that are closed
 * by the name that it shows. Each has its own Delete, Copy or menu, and all stand in the section of specifications.
 */
export function withFolded(specs: readonly SpecReading[], around: Around): SpecReading[] {
  if (specs.some(({ place }) => place === 'row')) return [...specs];
  const panels = panelsIn(around);
  const opened = byPanel(
    specs.filter(({ place }) => place === 'card'),
    panels,
  );
  const units = panels.map((panel) => unitOf(panel, opened?.get(panel.block) ?? []));
  const isList = opened !== undefined && panels.length > 1 && units.every((unit) => unit !== undefined);
  return isList ? [...specs.filter(({ place }) => place !== 'card'), ...units] : [...specs];
}

interface Panel {
  head: HTMLElement;
  block: HTMLElement;
}

function panelsIn({ roots, buttons, holders }: Around): Panel[] {
  const heads = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(HEADS)])
    .filter((head) => isShown(head) && !head.querySelector('input, select, textarea'));
  if (heads.length < 2) return [];
  const stated = buttons.filter(({ kind }) => kind === 'remove' || kind === 'copy');
  const withActions = ancestorsOf(
    stated.length > 1 ? stated.map(({ element }) => element) : roots.flatMap((root) => menuButtonsIn(root)),
  );
  const blocks = blocksAround(heads);
  const panels = heads
    .map((head, at) => ({ head, block: blocks[at] as HTMLElement }))
    .filter(({ block }) => withActions.has(block));
  const [first] = panels;
  const list = first && parentOf(first.block);
  const isOfSpecs = first !== undefined && sectionOf(first.block, holders) === 'spec';
  return isOfSpecs ? panels.filter(({ block }) => parentOf(block) === list) : [];
}

/** The cards in each panel; undefined where one stands in none, for then cards are listed otherwise. */
function byPanel(
  cards: readonly SpecReading[],
  panels: readonly Panel[],
): Map<Node, SpecReading[]> | undefined {
  const opened = new Map<Node, SpecReading[]>(panels.map(({ block }) => [block, []]));
  for (const card of cards) {
    let around: Node | null = card.element;
    while (around && !opened.has(around)) around = parentOf(around);
    if (!around) return undefined;
    opened.get(around)?.push(card);
  }
  return opened;
}

/** Undefined for a head that shows no name. */
function unitOf({ head, block }: Panel, own: readonly SpecReading[]): SpecReading | undefined {
  if (own.length > 1) return undefined;
  if (own[0]) return { ...own[0], ...cardFacts(block, []), element: block };
  const cell = nameIn(head);
  if (!cell) return undefined;
  return { element: block, place: 'card', fields: namedBy(cell), ...cardFacts(block, []) };
}

/** An arrow beside the name, which says that it opens. */
const ARROW = /^[^\p{L}\p{N}]+\s+|\s+[^\p{L}\p{N}]+$/gu;

function namedBy(cell: HTMLElement): SpecReading['fields'] {
  const fields = shownFields([{ field: 'spec.name', cell }]);
  for (const [field, bound] of fields)
    fields.set(field, { ...bound, read: () => String(bound.read() ?? '').replace(ARROW, '') });
  return fields;
}

/** The element in a head with the first text that has letters: "Specification 2" is a number, no name. */
function nameIn(head: HTMLElement): HTMLElement | undefined {
  const walker = head.ownerDocument.createTreeWalker(head, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!/[\p{L}\p{N}]/u.test(nodeValue ?? '')) continue;
    const text = shortText(parentElement, LONGEST_NAME);
    const isNumbered = readLabel(text.replace(/[\s\d#.:：-]+$/u, '')) !== undefined;
    return isElement(parentElement) && !isNumbered ? parentElement : undefined;
  }
  return undefined;
}
