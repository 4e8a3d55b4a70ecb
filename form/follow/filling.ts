import { isBlank } from '../fields/values';
import type { FieldValue, Spec, SpecField } from '../product';
import type { SpecReading } from '../specs/spec-row';
import { contains } from '../tree';
import type { Action } from './actions';

/** A dialog that has come up and may still be getting its values. */
export interface Filling {
  /** The seller has done nothing in it yet, this last action included: all that it shows is the page's. */
  isGoingOn(action: Action | undefined): boolean;
  /** Whether a field that came up empty, though its value is known, is still to be filled. */
  awaits(field: SpecField, value: FieldValue): boolean;
}

/** `known`: what the specification holds; `isTouched`: the seller did something in the dialog before it was seen. */
export function createFilling(unit: SpecReading, known: Spec['fields'], isTouched: boolean): Filling {
  const unfilled = new Set(isTouched ? [] : unfilledIn(unit, known));
  let touched = isTouched;
  return {
    isGoingOn(action) {
      touched ||= action !== undefined && contains(unit.element, action.target);
      return !touched;
    },
    awaits(field, value) {
      if (!isBlank(value)) unfilled.delete(field);
      return unfilled.has(field);
    },
  };
}

/** The fields that show nothing, though their value is known. */
export const unfilledIn = ({ fields }: Pick<SpecReading, 'fields'>, known: Spec['fields']): SpecField[] =>
  [...fields].flatMap(([field, bound]) =>
    known[field] !== undefined && !isBlank(known[field]) && isBlank(bound.read()) ? [field] : [],
  );
