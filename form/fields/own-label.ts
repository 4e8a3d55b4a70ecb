import type { Control } from '../controls/control';
import { readLabel } from '../label-text';
import type { LabelsOf } from '../naming/label-elements';
import { ownNames } from '../naming/own-names';
import { isFiller, isHint, isUploadText, textsBefore } from '../naming/surroundings';
import { isPrompt, readYesNo } from './values';

/** Where a label is looked for, as in reading a field. */
export interface LabelPlace {
  holders: ReadonlySet<Node>;
  /** Where its label must stand. */
  limit?: Node;
  labelsOf: LabelsOf;
}

/** The text that a person reads as a control's label, whether or not the lexicon knows it; undefined for none. */
export function ownLabel(control: Control, { holders, labelsOf, limit }: LabelPlace): string | undefined {
  for (const text of ownNames(control, labelsOf)) if (isName(text) && !saysValue(control, text)) return text;
  const isGroup = control.parts.length > 1;
  const options = new Set(isGroup ? control.options?.() : []);
  const start = (isGroup && control.parts[0]) || control.element;
  for (const { readings, beyond, explains } of textsBefore(start, holders, limit)) {
    const [whole = ''] = readings;
    if (beyond || readLabel(whole)?.kind === 'section') return undefined;
    if (explains || options.has(whole) || isHint(whole)) continue;
    const text = [whole, ...readings].find((one) => one.length <= 80 && isName(one));
    if (text) return text;
  }
  return undefined;
}

/** A text of its own, rather than a unit, an answer, a prompt or a billing mode. */
const isName = (text: string): boolean =>
  !isFiller(text) && !isPrompt(text) && readYesNo(text) === undefined && readLabel(text)?.kind !== 'mode';

/** Some widgets give what they show, or what pressing them does, for their name: it changes with the value. */
function saysValue({ shape, read }: Control, text: string): boolean {
  if (shape === 'file') return isUploadText(text);
  if (shape !== 'choice' && shape !== 'choices') return false;
  return [read()].flat().some((value) => typeof value === 'string' && value.trim() === text.trim());
}
