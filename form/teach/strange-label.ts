import type { Control } from '../controls/control';
import { readYesNo } from '../fields/values';
import { readLabel } from '../label-text';
import type { LabelsOf } from '../naming/label-elements';
import { ownNames } from '../naming/own-names';
import { isFiller, isHint, textsBefore } from '../naming/surroundings';

/** Where a label is looked for, as in reading a field. */
interface Place {
  holders: ReadonlySet<Node>;
  labelsOf: LabelsOf;
}

/** The text that a person reads as a control's label, whether or not the lexicon knows it; undefined for none. */
export function ownLabel(control: Control, { holders, labelsOf }: Place): string | undefined {
  for (const text of ownNames(control, labelsOf)) if (isName(text)) return text;
  const isGroup = control.parts.length > 1;
  const options = new Set(isGroup ? control.options?.() : []);
  const start = (isGroup && control.parts[0]) || control.element;
  for (const { readings, beyond, explains } of textsBefore(start, holders)) {
    const [whole = ''] = readings;
    if (beyond || readLabel(whole)?.kind === 'section') return undefined;
    if (explains || options.has(whole) || isHint(whole)) continue;
    const text = [whole, ...readings].find((one) => one.length <= 80 && isName(one));
    if (text) return text;
  }
  return undefined;
}

/** A text of its own, rather than a unit, an answer or a billing mode. */
const isName = (text: string): boolean =>
  !isFiller(text) && readYesNo(text) === undefined && readLabel(text)?.kind !== 'mode';
