import type { Control } from '../controls/control';
import { isSecretLabel } from '../controls/secret';
import { type Bound, single } from '../fields/bind';
import { foldLabel } from '../folded-label';
import { headingNamesOver } from '../naming/headings';
import { type OtherField, otherField } from '../product';
import type { Reading } from '../reading/read';
import { isShown } from '../tree';
import { cleanLabel } from './clean-label';
import { formRegion } from './form-region';
import { changesTheView } from './of-the-view';

/** A control of the form with the label that it stands under. */
interface Labelled {
  control: Control;
  label: string;
}

/** More than a form has by itself: the rest repeats. */
const MOST = 200;

/**
 * The fields of a product's form that the model does not name, each under a label that no other has. Two with one label
 * are told apart by their headings, or left out.
 */
export function otherFields(reading: Reading): ReadonlyMap<OtherField, Bound> {
  const region = reading.unknown.length > 0 ? formRegion(reading) : undefined;
  const controls = reading.unknown.filter(({ element }) => region?.holds(element));
  if (!region || controls.length > MOST) return new Map();
  const labelled = controls.flatMap((control): Labelled[] => {
    if (isOnlyShown(control)) return [];
    const label = cleanLabel(reading.labelOf(control, region.element) ?? '');
    const isField = label !== '' && !isSecretLabel(label) && !changesTheView(control, label, reading);
    return isField ? [{ control, label }] : [];
  });
  const told = alone(labelled, ({ label }) => label).flatMap(({ key, members }) =>
    members.length === 1 ? [{ key, members }] : alone(members, underHeading),
  );
  return new Map(
    told.flatMap(({ key, members: [one, ...more] }) =>
      one && more.length === 0 && isInSight(one.control)
        ? [[otherField(key), single(otherField(key), one.control)] as const]
        : [],
    ),
  );
}

/** Groups by a key that is compared as labels are, and told as it is first written. */
function alone(
  labelled: readonly Labelled[],
  keyOf: (one: Labelled) => string,
): { key: string; members: Labelled[] }[] {
  const groups = Map.groupBy(labelled, (one) => foldLabel(keyOf(one)));
  return [...groups.values()].map((members) => ({ key: keyOf(members[0] as Labelled), members }));
}

/** A label with the nearest heading that says something else. */
function underHeading({ control, label }: Labelled): string {
  for (const heading of headingNamesOver(control.element)) {
    const name = cleanLabel(heading);
    if (name !== '' && foldLabel(name) !== foldLabel(label)) return `${name} › ${label}`;
  }
  return label;
}

/** What nobody can type into is worked out by the page; a picker's field is filled by its calendar. */
const isOnlyShown = ({ element, parts, locked }: Control): boolean => locked() && element === parts[0];

/** A file's own field is often hidden in what opens it. */
const isInSight = ({ element, shape }: Control): boolean =>
  isShown(shape === 'file' ? (element.parentElement ?? element) : element);
