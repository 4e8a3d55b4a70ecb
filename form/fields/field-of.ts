import type { Control } from '../controls/control';
import { type LabelMeaning, needsSection, readLabel } from '../label-text';
import type { Section } from '../labels';
import type { LabelsOf } from '../naming/label-elements';
import { hasLabelElement, ownNames, promptOf } from '../naming/own-names';
import { sectionOf } from '../naming/section-of';
import { isFiller, isHint, isUploadText, textsBefore } from '../naming/surroundings';
import { type Lessons, taughtMeaning } from '../naming/taught';
import { type PriceTerm, priceField } from '../price-term';
import type { BillingMode, ProductField, SpecField } from '../product';
import { closest, shortText } from '../tree';
import { fits } from './fits';
import { termOfPrice } from './price-mode';
import { readBilling, readYesNo, shapeOf } from './values';

type Field = ProductField | SpecField;

/** Where a control stands: what holds controls, how far its label can be, and what a column header says of it. */
export interface Place {
  holders: ReadonlySet<Node>;
  limit?: Node | null;
  labelsOf: LabelsOf;
  /** What the seller taught of this page; it goes before the lexicon. */
  lessons: Lessons;
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

/** A billing mode or a duration that was read on the way to the label of a price. */
interface Sought {
  term?: PriceTerm | undefined;
}

const asTerm = (mode: BillingMode | undefined): PriceTerm | undefined => mode && { mode };

/** The field a control belongs to by its label; `strange` when its label is not the lexicon's, undefined when it has none. */
export function fieldOf(control: Control, place: Place): FieldClue | 'strange' | undefined {
  const section = (): Section | undefined =>
    place.section ?? sectionOf(control.element, place.holders) ?? (isTags(control) ? 'basic' : undefined);
  const meaningOf = (text: string): LabelMeaning | undefined =>
    taughtMeaning(place.lessons, text, control.element) ??
    readLabel(text, needsSection(text) ? section() : undefined);

  const sought: Sought = {};
  let strange = false;
  for (const text of ownNames(control, place.labelsOf)) {
    const meaning = meaningOf(text);
    if (meaning?.kind === 'field' && suits(control, meaning.field)) {
      if (meaning.field === 'spec.price') sought.term ??= termOfPrice(control, place);
      return clue(meaning.field, control, sought.term);
    }
    if (meaning?.kind === 'group') return { field: 'spec.quantity.min', byOrder: true };
    // A box beside "1 year" is one of several durations, and no billing mode.
    if (meaning?.kind === 'mode' && !(control.shape === 'toggle' && meaning.count !== undefined))
      sought.term ??= meaning;
    else if (!isFiller(text) && readYesNo(text) === undefined && !says(control, text)) strange = true;
  }
  const inside = control.shape === 'file' ? labelInside(control, place.holders, meaningOf) : undefined;
  if (inside) return inside;
  // Assistive names may only repeat a prompt; a label element is the label.
  const isNamed = strange && control.shape !== 'toggle' && hasLabelElement(control, place.labelsOf);
  if (control.shape === 'toggle') sought.term ??= asTerm(readBilling([control.caption])[0]);
  else if (control.shape === 'text') sought.term ??= termOfPrice(control, place);

  const near = isNamed ? 'strange' : nearField(control, place, sought, meaningOf);
  if (near !== undefined && near !== 'strange') return near;
  const above = fromColumn(control, place.column, sought.term) ?? fromCellAbove(control, place, sought.term);
  if (above || near === 'strange') return above ?? near;
  const prompt = promptOf(control);
  const meaning = prompt === undefined ? undefined : meaningOf(prompt);
  if (meaning?.kind === 'field') return clue(meaning.field, control, sought.term);
  return strange ? 'strange' : undefined;
}

/** Tags need no heading to tell whose keywords they are: only a product has some. */
const isTags = ({ shape, options }: Control): boolean => shape === 'choices' && options === undefined;

/** An upload widget may hold its label, its field, its button and the name of the file alike. */
function labelInside(
  { element, parts }: Control,
  holders: ReadonlySet<Node>,
  meaningOf: (text: string) => LabelMeaning | undefined,
): FieldClue | undefined {
  const [input] = parts;
  if (!input || input === element) return undefined;
  for (const { readings } of textsBefore(input, holders, element)) {
    const meaning = readings.map(meaningOf).find(Boolean);
    if (meaning?.kind === 'field' && shapeOf(meaning.field) === 'file') return { field: meaning.field };
  }
  return undefined;
}

/** Some widgets give what they show for their name or mirror it to measure it, and upload buttons say what pressing them does. */
const says = (control: Control, text: string): boolean =>
  control.shape === 'file'
    ? isUploadText(text)
    : (control.shape === 'choice' || control.shape === 'text') &&
      String(control.read() ?? '').trim() === text.trim();

/** What stands behind a switch may be the label of the next control. */
const suits = ({ shape }: Control, field: Field): boolean =>
  shape !== 'toggle' || shapeOf(field) === 'yes-no' || shapeOf(field) === 'billing';

/** The field that the texts before a control name; a billing mode among them is kept in `sought`. */
function nearField(
  control: Control,
  { holders, limit }: Place,
  sought: Sought,
  meaningOf: (text: string) => LabelMeaning | undefined,
): FieldClue | 'strange' | undefined {
  const isGroup = control.parts.length > 1;
  const options = new Set(isGroup ? control.options?.() : []);
  // The label of a group of options may stand inside the element that holds them all.
  const start = (isGroup && control.parts[0]) || control.element;
  for (const { readings, beyond, explains } of textsBefore(start, holders, limit)) {
    const [text = ''] = readings;
    if (options.has(text)) continue;
    const meaning = readings.map(meaningOf).find(Boolean);
    if (meaning?.kind === 'section') return undefined;
    if (meaning?.kind === 'group') return { field: 'spec.quantity.min', byOrder: true };
    if (meaning?.kind === 'mode') {
      if (!beyond) sought.term ??= meaning;
    } else if (meaning?.kind === 'field') {
      // A field that is shown as text only is no label of the next control.
      if (!beyond && meaning.field === 'deliveryMethod' && !fits(control, meaning.field)) return undefined;
      if (!beyond || (sought.term && holdsModes(meaning.field))) {
        return clue(meaning.field, control, sought.term);
      }
      // The second text of a list stands under the same label as the first, and so do values behind an attribute.
      if (['list', 'attributes'].includes(shapeOf(meaning.field))) return { field: meaning.field };
      if (!sought.term) return undefined;
    } else if (!beyond && !explains && !isFiller(text) && !isHint(text) && !says(control, text))
      return 'strange';
  }
  return undefined;
}

const holdsModes = (field: Field): boolean => field === 'spec.price' || field === 'spec.billing';

/** Settles what a label and a billing mode beside it mean together: a toggle is the mode, a text is its price. */
function clue(field: Field, control: Control, term: PriceTerm | undefined): FieldClue {
  if (!term || !holdsModes(field)) return { field };
  if (control.shape === 'toggle') return { field: 'spec.billing', mode: term.mode };
  return control.shape === 'text' ? { field: priceField(term) ?? field } : { field };
}

function fromColumn(
  control: Control,
  column: LabelMeaning | undefined,
  term?: PriceTerm,
): FieldClue | undefined {
  if (column?.kind === 'field') return clue(column.field, control, term);
  if (column?.kind === 'group') return { field: 'spec.quantity.min', byOrder: true };
  if (column?.kind === 'mode') return clue('spec.price', control, column);
  return undefined;
}

/** A label that stands in the same column of an earlier row, in forms laid out as tables. */
function fromCellAbove(control: Control, place: Place, term?: PriceTerm): FieldClue | undefined {
  if (place.column || place.limit) return undefined;
  const cell = closest(control.element, 'td');
  const row = cell?.parentElement;
  const above = row?.previousElementSibling;
  if (!cell || !row || !above || place.holders.has(above)) return undefined;
  const label = above.children[[...row.children].indexOf(cell)];
  const meaning = label && readLabel(shortText(label), place.section);
  return meaning?.kind === 'field' ? clue(meaning.field, control, term) : undefined;
}
