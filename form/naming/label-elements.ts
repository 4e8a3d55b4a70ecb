import { nearestById } from '../nearest-id';
import { atOnce } from '../slices';

/** Gives the `label` elements of a field, native or made of other elements. */
export type LabelsOf = (field: Element) => readonly HTMLLabelElement[];

const NONE: readonly HTMLLabelElement[] = [];

/** Labels whose fields are found between two pauses. */
const LABELS_AT_A_TIME = 512;

/** Finds every label's field once: the browser's own `labels` walks the whole page for each field that asks. */
export const labelElementsIn = (roots: readonly ParentNode[]): LabelsOf => atOnce(labelElementSteps(roots));

/** The same in steps: each `yield` is a place to pause. */
export function* labelElementSteps(roots: readonly ParentNode[]): Generator<void, LabelsOf> {
  const byField = new Map<Element, HTMLLabelElement[]>();
  for (const root of roots) {
    for (const [index, label] of root.querySelectorAll('label').entries()) {
      if (index % LABELS_AT_A_TIME === LABELS_AT_A_TIME - 1) yield;
      const field = namedByFor(label) ?? label.control;
      if (!field) continue;
      const before = byField.get(field);
      if (before) before.push(label);
      else byField.set(field, [label]);
    }
  }
  return (field) => byField.get(field) ?? NONE;
}

/** Also a combobox made of a `span`, which has no list of labels; of several fields with one id, the label's own. */
const namedByFor = (label: HTMLLabelElement): Element | null => nearestById(label, label.htmlFor);
