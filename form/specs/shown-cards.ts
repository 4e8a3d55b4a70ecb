import type { Control } from '../controls/control';
import type { ButtonKind } from '../labels';
import type { LabelHit } from '../naming/label-hits';
import { menuButtonsIn } from '../parts/menu-button';
import { dialogOf, dialogsOf } from '../parts/regions';
import type { SpecField } from '../product';
import { ancestorsOf, commonAncestor, contains, isElement, textPieces } from '../tree';
import { blocksAround } from './block-around';
import { cardFacts } from './card-facts';
import { type ShownText, shownFields } from './shown-cells';
import type { SpecReading } from './spec-row';

type Button = { element: HTMLElement; kind: ButtonKind };
type Label = { element: HTMLElement; field: SpecField };

/** Labels that a card has at least: fewer are a line of something else. */
const FEWEST_LABELS = 2;
/** How far above a label its value may begin. */
const UP = 3;
/** A longer text in a card's head is no name. */
const LONGEST_NAME = 60;

/**
 * Specifications that are only shown, as cards of labels and texts: each has an Edit, a Delete or a menu of its own, which
 * the others have too, or all of them stand beside one for the card that is picked. `controls`: the form's fields; what
 * holds one is no such card.
 */
export function shownCards(
  hits: readonly LabelHit[],
  buttons: readonly Button[],
  controls: readonly Control[],
): SpecReading[] {
  const labels = hits.flatMap(({ element, meaning }) =>
    meaning.kind === 'field' && meaning.field.startsWith('spec.')
      ? [{ element, field: meaning.field as SpecField }]
      : [],
  );
  if (labels.length < FEWEST_LABELS) return [];
  const holders = ancestorsOf(
    controls.filter((control) => !picksCards(control, labels)).map(({ element }) => element),
  );
  const ofKind = (wanted: ButtonKind): HTMLElement[] =>
    buttons.filter(({ kind }) => kind === wanted).map(({ element }) => element);
  for (const own of [() => ofKind('edit'), () => ofKind('remove'), () => menusAmong(labels)]) {
    const leaders = own().filter((element) => !dialogOf(element));
    // A single card ends where the section does: at its heading, or at the way to add another.
    const ends = leaders.length > 1 ? leaders : endsOf(hits, buttons);
    const blocks = ends.length > 0 ? blocksAround(leaders, ends, (holder) => holders.has(holder)) : [];
    const units = blocks.map((block) => cardOf(block, labels));
    if (units.length > 0 && units.every((unit) => unit !== undefined)) return units;
  }
  return pickedCards(labels, buttons, holders);
}

/** The buttons of menus in the smallest part of the page that holds all labels. */
const menusAmong = (labels: readonly Label[]): HTMLElement[] => {
  const dialogAround = dialogsOf();
  const inPage = labels.map(({ element }) => element).filter((element) => !dialogAround(element));
  const around = commonAncestor(inPage);
  return around ? menuButtonsIn(around) : [];
};

/** Cards without a button of their own, beside an Edit or Delete that no field of the form stands between. */
function pickedCards(
  labels: readonly Label[],
  buttons: readonly Button[],
  holders: ReadonlySet<Node>,
): SpecReading[] {
  const actions = buttons
    .filter(({ kind, element }) => (kind === 'edit' || kind === 'remove') && !element.closest(IN_A_LIST))
    .map(({ element }) => element)
    .filter((element) => !dialogOf(element));
  const [leaders = []] = [...Map.groupBy(labels, ({ field }) => field).values()]
    .sort((one, other) => other.length - one.length)
    .map((same) => same.map(({ element }) => element));
  const isWider = (holder: HTMLElement): boolean =>
    holders.has(holder) || actions.some((action) => contains(holder, action));
  const blocks = blocksAround(leaders, leaders, isWider);
  const beside = actions.some((action) => {
    const both = commonAncestor([action, ...blocks]);
    return both !== undefined && !holders.has(both);
  });
  const units = beside ? blocks.map((block) => cardOf(block, labels)) : [];
  return units.every((unit) => unit !== undefined) ? units : [];
}

/** Such a button is for its own row or entry. */
const IN_A_LIST = 'table, [role="row"], li, dl';

/** Cards of which one is picked look like a choice among them. */
const picksCards = ({ parts }: Control, labels: readonly Label[]): boolean =>
  parts.length > 1 &&
  parts.every((part) => labels.filter(({ element }) => contains(part, element)).length >= FEWEST_LABELS);

const endsOf = (hits: readonly LabelHit[], buttons: readonly Button[]): HTMLElement[] => [
  ...hits.filter(({ meaning }) => meaning.kind === 'section').map(({ element }) => element),
  ...buttons.filter(({ kind }) => kind === 'add').map(({ element }) => element),
];

/** Undefined for what is no card of a specification. */
function cardOf(block: HTMLElement, labels: readonly Label[]): SpecReading | undefined {
  const own = labels.filter(({ element }) => contains(block, element));
  const texts: ShownText[] = own.flatMap(({ element, field }) => {
    const cell = valueBehind(element, block, own);
    return cell ? [{ field, cell }] : [];
  });
  const fields = new Set(texts.map(({ field }) => field));
  // A label that comes twice is another specification's.
  if (fields.size < FEWEST_LABELS || fields.size < texts.length) return undefined;
  if (!fields.has('spec.name')) {
    const head = headOf(block);
    if (!head || own.some(({ element }) => element === head)) return undefined;
    texts.unshift({ field: 'spec.name', cell: head });
  }
  return { element: block, place: 'card', fields: shownFields(texts), ...cardFacts(block, []) };
}

/** The element behind a label that shows its value: no label itself. */
function valueBehind(
  label: HTMLElement,
  block: HTMLElement,
  labels: readonly Label[],
): HTMLElement | undefined {
  let node: HTMLElement | null = label;
  for (let up = 0; node && node !== block && up < UP; node = node.parentElement, up++) {
    const after = node.nextElementSibling;
    if (!isElement(after)) continue;
    return labels.some(({ element }) => contains(after, element)) ? undefined : after;
  }
  return undefined;
}

/** The element with the first text of a card. */
function headOf(block: HTMLElement): HTMLElement | undefined {
  const walker = block.ownerDocument.createTreeWalker(block, 4);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!nodeValue?.trim() || !parentElement) continue;
    const isName = parentElement.closest('button, a, [role="button"]') === null;
    return isName && textPieces(parentElement).join(' ').length <= LONGEST_NAME ? parentElement : undefined;
  }
  return undefined;
}
