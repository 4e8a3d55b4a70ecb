import type { Bound } from '../fields/bind';
import { foldLabel } from '../folded-label';
import { headingNamesOver } from '../naming/headings';
import { labelOfOther, type OtherField } from '../product';
import type { Reading } from '../reading/read';
import { otherFields } from './other-fields';

/** The fields that the model does not name, from reading to reading. */
export interface SteadyFields {
  in(reading: Reading): ReadonlyMap<OtherField, Bound>;
}

/** Where a field stands: under which heading, and among which fields of the model. */
interface Place {
  heading: string;
  among: ReadonlySet<string>;
}

/**
 * Another step or tab may have a field of the same label, which is another field: what turns up in another place than at
 * first is left out.
 */
export function createSteadyFields(): SteadyFields {
  const places = new Map<OtherField, Place>();
  let elements = new Map<OtherField, HTMLElement>();

  function isSteady(field: OtherField, { element }: Bound, { among, name }: Around): boolean {
    if (elements.get(field) === element) return true;
    const heading = headingOf(element, [labelOfOther(field), name]);
    const first = places.get(field) ?? { heading, among };
    places.set(field, first);
    return first.heading === heading && [...among].some((field) => first.among.has(field));
  }

  return {
    in(reading) {
      const around = aroundIn(reading);
      const found = new Map(
        [...otherFields(reading)].filter(([field, bound]) => isSteady(field, bound, around)),
      );
      elements = new Map([...found].map(([field, { element }]) => [field, element]));
      return found;
    },
  };
}

interface Around {
  among: ReadonlySet<string>;
  /** The product's name: a heading may hold it, and it changes. */
  name: string;
}

const aroundIn = ({ fields, specs }: Reading): Around => ({
  among: new Set([...fields.keys(), ...(specs.length > 0 ? ['spec'] : [])]),
  name: String(fields.get('name')?.read() ?? ''),
});

/** The nearest heading that is neither the field's own label nor the product's name. */
function headingOf(element: HTMLElement, except: readonly string[]): string {
  const not = except.map(foldLabel).filter(Boolean);
  for (const heading of headingNamesOver(element)) {
    const folded = foldLabel(heading);
    if (folded !== '' && !not.some((one) => one.includes(folded) || folded.includes(one))) return folded;
  }
  return '';
}
