import type { Control } from '../controls/control';
import { nearestById } from '../nearest-id';
import { closest, isShown, shortText, textPieces } from '../tree';
import type { LabelsOf } from './label-elements';

/** Names that the page ties to a control itself: aria, label elements, the legend of its options, its caption. */
export function* ownNames(control: Control, labelsOf: LabelsOf): Generator<string> {
  for (const element of new Set([control.element, ...control.parts.slice(0, 1)])) {
    yield* labelledBy(element, control);
    const label = element.getAttribute('aria-label');
    if (label) yield label;
    if (control.shape !== 'toggle') yield* labelTexts(element, control, labelsOf);
  }
  if (control.shape === 'file' && !isShown(control.element)) {
    // A hidden file field stands before the widget that opens it.
    const label = control.element.nextElementSibling?.querySelector('label');
    if (label) yield shortText(label);
  }
  if (control.caption) yield control.caption;
  if (control.shape === 'choice') {
    const legend = groupAround(control)?.querySelector(':scope > legend');
    if (legend) yield shortText(legend);
  }
}

const FIELDS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [role="switch"]';

/** The set of fields that is a control's alone: one with other fields is a section. Radios may have a text for another answer. */
function groupAround({ element, parts }: Control): Element | undefined {
  const set = closest(element, 'fieldset, tr, [role="row"]');
  if (set?.localName !== 'fieldset') return undefined;
  const others = [...set.querySelectorAll(FIELDS)].filter(
    (field) => !element.contains(field) && !parts.some((part) => part.contains(field)),
  );
  return others.length <= (parts.length > 1 ? 1 : 0) ? set : undefined;
}

/** What an empty control asks for; a label that stands before it says more. */
export function promptOf({ parts, shape }: Control): string | undefined {
  const [part] = parts;
  return shape === 'toggle'
    ? undefined
    : (part?.getAttribute('placeholder') ?? part?.getAttribute('title') ?? undefined);
}

/** Whether a label element or a label's id is tied to the control; a radio's label element names its option only. */
export const hasLabelElement = ({ parts }: Control, labelsOf: LabelsOf): boolean =>
  parts.some(
    (part) => part.hasAttribute('aria-labelledby') || (!part.matches(RADIO) && labelsOf(part).length > 0),
  );

const RADIO = 'input[type="radio"]';

/** The texts named by `aria-labelledby`: together, then each alone, for one of them may only say "required". */
function* labelledBy(element: HTMLElement, control: Control): Generator<string> {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => nearestById(element, id));
  const texts = withoutValue(named.map((label) => shortText(label)).filter(Boolean), control);
  if (texts.length > 0) yield texts.join(' ');
  if (texts.length > 1) yield* texts;
  // A label may hold the state of its switch behind the name.
  for (const label of named) {
    const [first, second] = label ? textPieces(label, 2) : [];
    if (first && second) yield first;
  }
}

/** A select may say what it shows together with its label. */
function withoutValue(texts: string[], { shape, read }: Control): string[] {
  if (texts.length < 2 || !shape.startsWith('choice')) return texts;
  const shown = [read()].flat();
  const others = texts.filter((text) => !shown.includes(text));
  return others.length > 0 ? others : texts;
}

function* labelTexts(element: HTMLElement, control: Control, labelsOf: LabelsOf): Generator<string> {
  // A radio's label element names the option, not the group.
  if (control.shape === 'choice' && element.matches(RADIO)) return;
  for (const label of labelsOf(element)) {
    // A widget that is its own label begins with its name.
    const text = label === control.element ? (textPieces(label, 1)[0] ?? '') : shortText(label);
    const outside =
      label !== control.element && label.contains(control.element)
        ? text.replace(shortText(control.element), '').trim()
        : text;
    if (outside) yield outside;
  }
}
