import type { Bound } from '../fields/bind';
import { foldLabel } from '../label-text';
import { headingNamesOver } from '../naming/headings';
import { labelOfOther, type OtherField } from '../product';
import type { Reading } from '../reading/read';
import { otherFields } from './other-fields';

/** The fields that the model does not name, from reading to reading. */
export interface SteadyFields {
  in(reading: Reading): ReadonlyMap<OtherField, Bound>;
}

/**
 * Another step or tab may have a field of the same label, which is another field: what turns up under another heading
 * than at first is left out.
 */
export function createSteadyFields(): SteadyFields {
  const headings = new Map<OtherField, string>();
  let elements = new Map<OtherField, HTMLElement>();

  function isSteady(field: OtherField, { element }: Bound, name: string): boolean {
    if (elements.get(field) === element) return true;
    const heading = headingOf(element, [labelOfOther(field), name]);
    const first = headings.get(field) ?? heading;
    headings.set(field, first);
    return first === heading;
  }

  return {
    in(reading) {
      const name = String(reading.fields.get('name')?.read() ?? '');
      const found = new Map(
        [...otherFields(reading)].filter(([field, bound]) => isSteady(field, bound, name)),
      );
      elements = new Map([...found].map(([field, { element }]) => [field, element]));
      return found;
    },
  };
}

/** The nearest heading that is neither the field's own label nor the product's name. */
function headingOf(element: HTMLElement, except: readonly string[]): string {
  const not = except.map(foldLabel).filter(Boolean);
  for (const heading of headingNamesOver(element)) {
    const folded = foldLabel(heading);
    if (folded !== '' && !not.some((one) => one.includes(folded) || folded.includes(one))) return folded;
  }
  return '';
}
