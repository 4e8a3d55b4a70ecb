import { readLabel } from '../label-text';
import type { ButtonKind } from '../labels';
import { sectionOf } from '../naming/section-of';
import { menuButtonsIn } from '../parts/menu-button';
import { contains, isElement, isShown, parentOf, shortText } from '../tree';
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
  const others = specs.filter(({ place }) => place !== 'card');
  const open = specs.filter(({ place }) => place === 'card');
  if (others.some(({ place }) => place === 'row')) return [...specs];
  const panels = panelsIn(around);
  const units = panels.map((panel) => unitOf(panel, open));
  const isList = panels.length > 1 && units.every((unit) => unit !== undefined);
  // Cards that stand in no such panel are listed otherwise.
  const isAll = open.every(({ element }) => panels.some(({ block }) => contains(block, element)));
  return isList && isAll ? [...others, ...units] : [...specs];
}

interface Panel {
  head: HTMLElement;
  block: HTMLElement;
}

function panelsIn({ roots, buttons, holders }: Around): Panel[] {
  const stated = buttons.filter(({ kind }) => kind === 'remove' || kind === 'copy');
  const actions =
    stated.length > 1 ? stated.map(({ element }) => element) : roots.flatMap((root) => menuButtonsIn(root));
  if (actions.length < 2) return [];
  const heads = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(HEADS)])
    .filter((head) => isShown(head) && !head.querySelector('input, select, textarea'));
  const blocks = blocksAround(heads);
  const panels = heads
    .map((head, at) => ({ head, block: blocks[at] as HTMLElement }))
    .filter(({ block }) => actions.some((action) => contains(block, action)));
  const [first] = panels;
  const list = first && parentOf(first.block);
  const isOfSpecs = first !== undefined && sectionOf(first.block, holders) === 'spec';
  return isOfSpecs ? panels.filter(({ block }) => parentOf(block) === list) : [];
}

/** Undefined for a head that shows no name. */
function unitOf({ head, block }: Panel, open: readonly SpecReading[]): SpecReading | undefined {
  const own = open.filter(({ element }) => contains(block, element));
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
