import type { Control } from './controls/control';
import { type LabelMeaning, needsSection, readLabel } from './label-text';
import type { Section } from './labels';
import type { BillingMode, ProductField, SpecField } from './product';
import { isFiller, isHint, textsBefore } from './surroundings';
import { closest, contains, isElement, parentOf, shortText } from './tree';
import { readBilling, readYesNo, shapeOf } from './values';

type Field = ProductField | SpecField;

/** Where a control stands: what holds controls, how far its label can be, and what a column header says of it. */
export interface Place {
  holders: ReadonlySet<Node>;
  limit?: Node | null;
  /** Every control around, to tell a price's billing mode by the toggle it stands beside. */
  controls: readonly Control[];
  /** The meaning of the column, for a control in a cell. */
  column?: LabelMeaning;
  /** The section, when the place settles it (a specification table or dialog). */
  section?: Section;
}

/** A field, or one part of a field that several controls make up. */
export interface FieldClue {
  field: Field;
  /** The billing mode a toggle stands for. */
  mode?: BillingMode;
  /** Under "Quantity" with no label of its own: min, max and step are told by their order. */
  byOrder?: boolean;
}

/** The field a control belongs to by its label; `strange` when its label is not the lexicon's, undefined when it has none. */
export function fieldOf(control: Control, place: Place): FieldClue | 'strange' | undefined {
  const section = (): Section | undefined => place.section ?? sectionOf(control.element, place.holders);
  const meaningOf = (text: string): LabelMeaning | undefined =>
    readLabel(text, needsSection(text) ? section() : undefined);

  let mode: BillingMode | undefined;
  let named = false;
  for (const text of ownNames(control)) {
    const meaning = meaningOf(text);
    if (meaning?.kind === 'field') return clue(meaning.field, control, mode);
    if (meaning?.kind === 'mode') mode ??= meaning.mode;
    else if (!isFiller(text) && readYesNo(text) === undefined && !isPrompt(text)) named = true;
  }
  if (control.shape === 'toggle' && !mode) mode = readBilling([control.caption])[0];
  else if (control.shape === 'text') mode ??= modeBeside(control, place);

  let strange = named && control.shape !== 'toggle' && hasLabelElement(control);
  const [first = control.element] = control.parts;
  const options = new Set(control.parts.length > 1 ? control.options?.() : []);
  // The label of a group of options may stand inside the element that holds them all.
  const start = control.parts.length > 1 ? first : control.element;
  for (const { text, beyond } of textsBefore(start, place.holders, place.limit)) {
    if (options.has(text)) continue;
    const meaning = meaningOf(text);
    if (!beyond) {
      if (strange) break;
      if (meaning?.kind === 'field') return clue(meaning.field, control, mode);
      if (meaning?.kind === 'group') return { field: 'spec.quantity.min', byOrder: true };
      if (meaning?.kind === 'mode') mode ??= meaning.mode;
      else if (meaning?.kind === 'section') break;
      else if (!isFiller(text) && !isHint(text)) strange = true;
    } else if (meaning?.kind === 'section') break;
    else if (meaning?.kind === 'group')
      return strange ? 'strange' : { field: 'spec.quantity.min', byOrder: true };
    else if (meaning?.kind === 'field') {
      if (mode && holdsModes(meaning.field)) return clue(meaning.field, control, mode);
      // The second text of a list stands under the same label as the first.
      if (!strange && shapeOf(meaning.field) === 'list') return { field: meaning.field };
      if (!mode) break;
    }
  }
  const above = fromColumn(control, place.column, mode) ?? fromCellAbove(control, place, mode);
  return above ?? (strange || named ? 'strange' : undefined);
}

/** How far around a price its billing mode's toggle may stand. */
const BESIDE = 3;

/** The mode of the one toggle that shares a line with a text: "[x] Yearly [ 100 ]". */
function modeBeside({ element }: Control, { controls, limit }: Place): BillingMode | undefined {
  let node = parentOf(element);
  for (let up = 0; node && node !== limit && up < BESIDE; node = parentOf(node), up++) {
    const line = node;
    const inside = controls.filter((other) => contains(line, other.element));
    const modes = inside
      .filter(({ shape }) => shape === 'toggle')
      .flatMap(({ caption }) => readBilling([caption]));
    if (modes.length === 1 && inside.length === 2) return modes[0];
    if (inside.length > 2) return undefined;
  }
  return undefined;
}

const holdsModes = (field: Field): boolean => field === 'spec.price' || field === 'spec.billing';

/** Settles what a label and a billing mode beside it mean together: a toggle is the mode, a text is its price. */
function clue(field: Field, control: Control, mode: BillingMode | undefined): FieldClue {
  if (!mode || !holdsModes(field)) return { field };
  if (control.shape === 'toggle') return { field: 'spec.billing', mode };
  return control.shape === 'text' ? { field: `spec.price.${mode}` } : { field };
}

function fromColumn(
  control: Control,
  column: LabelMeaning | undefined,
  mode?: BillingMode,
): FieldClue | undefined {
  if (column?.kind === 'field') return clue(column.field, control, mode);
  if (column?.kind === 'group') return { field: 'spec.quantity.min', byOrder: true };
  if (column?.kind === 'mode') return clue('spec.price', control, column.mode);
  return undefined;
}

/** A label that stands in the same column of an earlier row, in forms laid out as tables. */
function fromCellAbove(control: Control, place: Place, mode?: BillingMode): FieldClue | undefined {
  if (place.column || place.limit) return undefined;
  const cell = closest(control.element, 'td');
  const row = cell?.parentElement;
  const above = row?.previousElementSibling;
  if (!cell || !row || !above || place.holders.has(above)) return undefined;
  const label = above.children[[...row.children].indexOf(cell)];
  const meaning = label && readLabel(shortText(label), place.section);
  return meaning?.kind === 'field' ? clue(meaning.field, control, mode) : undefined;
}

/** Names that the page ties to the control itself: aria, label elements, legend, its caption, its prompt. */
function* ownNames(control: Control): Generator<string> {
  for (const element of new Set([control.element, ...control.parts.slice(0, 1)])) {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const root = element.getRootNode() as Document | ShadowRoot;
    const labelled = ids
      .map((id) => shortText(root.getElementById?.(id)))
      .join(' ')
      .trim();
    if (labelled) yield labelled;
    const label = element.getAttribute('aria-label');
    if (label) yield label;
    if (control.shape !== 'toggle' && 'labels' in element)
      yield* labelTexts(element as HTMLInputElement, control);
  }
  if (control.caption) yield control.caption;
  if (control.shape !== 'toggle') {
    const legend = closest(control.element, 'fieldset')?.querySelector(':scope > legend');
    if (legend && control.shape === 'choice') yield shortText(legend);
    for (const part of control.parts.slice(0, 1)) {
      const prompt = part.getAttribute('placeholder') ?? part.getAttribute('title');
      if (prompt) yield prompt;
    }
  }
}

function* labelTexts(input: HTMLInputElement, control: Control): Generator<string> {
  // A radio's label element names the option, not the group.
  if (control.shape === 'choice' && input.type === 'radio') return;
  for (const label of input.labels ?? []) {
    const text = textOutside(label, control.element);
    if (text) yield text;
  }
}

const textOutside = (label: Element, control: Element): string => {
  const text = shortText(label);
  return label.contains(control) ? text.replace(shortText(control), '').trim() : text;
};

const hasLabelElement = (control: Control): boolean =>
  control.parts.some((part) => part.hasAttribute('aria-labelledby') || labelCount(part) > 0);

const labelCount = (part: HTMLElement): number =>
  'labels' in part ? ((part as HTMLInputElement).labels?.length ?? 0) : 0;

const isPrompt = (text: string): boolean => /^(?:please |enter|select|choose|请)/i.test(text.trim());

/** The section heading above an element: of its tab panel, its dialog, or the nearest heading before it. */
export function sectionOf(element: Element, holders: ReadonlySet<Node>): Section | undefined {
  const panel = closest(element, '[role="tabpanel"][aria-labelledby]');
  if (panel) {
    const root = panel.getRootNode() as Document | ShadowRoot;
    const meaning = readLabel(shortText(root.getElementById?.(panel.getAttribute('aria-labelledby') ?? '')));
    if (meaning?.kind === 'section') return meaning.section;
  }
  for (const { text } of textsBefore(element, holders)) {
    const meaning = readLabel(text);
    if (meaning?.kind === 'section') return meaning.section;
  }
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!isElement(node)) continue;
    const meaning = readLabel(node.getAttribute('aria-label') ?? '');
    if (meaning?.kind === 'section') return meaning.section;
  }
  return undefined;
}
