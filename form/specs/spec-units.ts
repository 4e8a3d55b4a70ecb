import { bind } from '../fields/bind';
import type { Claim } from '../fields/claims';
import { FIELDS } from '../parts/layers';
import type { SpecField } from '../product';
import type { SpecTable } from '../tables/spec-table';
import { commonAncestor, contains, isElement, parentOf } from '../tree';
import { blocksAround } from './block-around';
import { cardFacts } from './card-facts';
import type { SpecReading } from './spec-row';

/** Claims and cards looked at between two pauses. */
const CLAIMS_AT_A_TIME = 64;
const CARDS_AT_A_TIME = 16;

/**
 * Groups specification fields that stand outside tables into specifications: one for each dialog, and one for each
 * repeated card or block. Each `yield` is a place to pause.
 */
export function* specUnitSteps(
  claims: readonly Claim[],
  tables: readonly SpecTable[],
  dialogOf: (element: Element) => HTMLElement | undefined,
): Generator<void, SpecReading[]> {
  const inDialogs = new Map<HTMLElement, Claim[]>();
  const inPage: Claim[] = [];
  for (const [index, claim] of claims.entries()) {
    if (index % CLAIMS_AT_A_TIME === CLAIMS_AT_A_TIME - 1) yield;
    const dialog = dialogOf(claim.control.element);
    // A form that is a dialog as a whole holds its specification table too.
    const own = dialog && !tables.some((table) => contains(dialog, table.element)) ? dialog : undefined;
    if (own) inDialogs.set(own, [...(inDialogs.get(own) ?? []), claim]);
    else inPage.push(claim);
  }
  const units: SpecReading[] = [...inDialogs].map(([element, own]) => ({
    element,
    place: 'dialog',
    fields: bind<SpecField>(own),
  }));
  const blocks = cards(inPage);
  for (const [element, own] of blocks) {
    const facts = cardFacts(
      blocks.size === 1 ? roomOf(element) : element,
      own.map(({ control }) => control),
    );
    if (
      units.push({ element, place: 'card', fields: bind<SpecField>(own), ...facts }) % CARDS_AT_A_TIME ===
      0
    )
      yield;
  }
  return units.filter(({ fields }) => fields.size > 0);
}

/** How far around the fields of a lone specification what else is said of it may stand. */
const AROUND = 2;
const OF_MORE = 'h1, h2, h3, h4, [role="heading"], [role="tab"]';

/** What is around the fields of a lone specification and holds nothing else: no other field, heading, tab or panel. */
function roomOf(block: HTMLElement): HTMLElement {
  const fields = block.querySelectorAll(FIELDS).length;
  let room = block;
  for (let up = 0; up < AROUND; up++) {
    const around = parentOf(room);
    if (!isElement(around) || around.localName === 'body' || around.querySelector(OF_MORE)) break;
    if (around.querySelectorAll(FIELDS).length > fields || isOneOfSeveral(room)) break;
    room = around;
  }
  return room;
}

/** Panels that are closed stand beside the open one. */
const isOneOfSeveral = ({ localName, classList, parentElement }: HTMLElement): boolean =>
  [...(parentElement?.children ?? [])].filter(
    (one) => one.localName === localName && one.classList[0] === classList[0],
  ).length > 1;

/** Splits claims into blocks of which each holds the most repeated single field once. */
function cards(claims: readonly Claim[]): Map<HTMLElement, Claim[]> {
  const leaders = leadersOf(claims);
  const blocks = new Map<HTMLElement, Claim[]>();
  if (leaders.length === 0) return blocks;
  if (leaders.length === 1) {
    const block = commonAncestor(claims.map(({ control }) => control.element));
    if (block) blocks.set(block, [...claims]);
    return blocks;
  }
  for (const block of blocksAround(leaders.map(({ control }) => control.element))) blocks.set(block, []);
  for (const claim of claims) {
    let node: Node | null = claim.control.element;
    while (node && !blocks.has(node as HTMLElement)) node = parentOf(node);
    blocks.get(node as HTMLElement)?.push(claim);
  }
  return blocks;
}

/** The claims of the field that starts a specification: its name, else the field claimed most often. */
function leadersOf(claims: readonly Claim[]): Claim[] {
  const named = claims.filter(({ clue }) => clue.field === 'spec.name');
  if (named.length > 0) return named;
  const counts = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.clue.mode || claim.clue.byOrder) continue;
    counts.set(claim.clue.field, [...(counts.get(claim.clue.field) ?? []), claim]);
  }
  return [...counts.values()].sort((a, b) => b.length - a.length)[0] ?? claims.slice(0, 1);
}
