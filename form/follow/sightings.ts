import type { SpecSighting } from '../specs/match-specs';
import type { SpecReading, SpecValues } from '../specs/spec-row';
import { type Action, bringsRows, makesOne } from './actions';
import { nameOf } from './arrivals';

/** Rows and cards as what they show of themselves, to tell which specification each is. */
export interface Sightings {
  in(
    units: readonly SpecReading[],
    values: readonly SpecValues[],
    action: Action | undefined,
  ): SpecSighting[];
  /** Others have shown codes of the platform, and this one has none: it is not released. */
  isUnreleased(unit: SpecReading): boolean;
}

/** `knownAt`: the specification that an element showed last, and its name now. */
export function createSightings(
  knownAt: (element: HTMLElement) => { key: string; name: string } | undefined,
): Sightings {
  let codesShown = false;

  /** A dash says so by itself; an empty cell only where others hold codes. */
  const isUncoded = ({ uncoded }: SpecReading): boolean =>
    uncoded === 'said' || (uncoded === 'blank' && codesShown);

  /** Rows that show other names once the seller turned the page or added one are not the rows that they were. */
  function keyOf(element: HTMLElement, fields: SpecValues, action: Action | undefined): string | undefined {
    const known = knownAt(element);
    const brings = action !== undefined && (bringsRows(action) || makesOne(action));
    const isRefilled = brings && known?.name && !['', known.name].includes(nameOf(fields));
    return isRefilled ? undefined : known?.key;
  }

  return {
    in(units, values, action) {
      codesShown ||= units.some(({ code }) => code !== undefined);
      return units.map((unit, index) => {
        const fields = values[index] ?? {};
        const key = keyOf(unit.element, fields, action);
        const isNew = unit.state && unit.state === 'new';
        return { key, code: unit.code, uncoded: isUncoded(unit), isNew, fields };
      });
    },
    isUnreleased: (unit) => codesShown && isUncoded(unit),
  };
}
