import { nearestById } from '../nearest-id';

/** Gives the `label` elements of a field, native or made of other elements. */
export type LabelsOf = (field: Element) => readonly HTMLLabelElement[];

const NONE: readonly HTMLLabelElement[] = [];

/** Finds every label's field once: the browser's own `labels` walks the whole page for each field that asks. */
export function labelElementsIn(roots: readonly ParentNode[]): LabelsOf {
  const byField = new Map<Element, HTMLLabelElement[]>();
  for (const root of roots) {
    for (const label of root.querySelectorAll('label')) {
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
