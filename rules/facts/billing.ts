import type { Spec } from '../../form/product';

/** The billing modes a specification has; undefined when they were never seen. */
export function modesOf(spec: Spec): readonly string[] | undefined {
  const modes = spec.fields['spec.billing'];
  if (modes === null) return NONE;
  return Array.isArray(modes) && modes.every(isText) ? modes : undefined;
}

const NONE: readonly string[] = [];
const isText = (item: unknown): item is string => typeof item === 'string';

/** Whether a specification is paid by the year or the month. */
export const isSubscription = (modes: readonly string[]): boolean =>
  modes.includes('yearly') || modes.includes('monthly');

export interface BillingChange {
  had: readonly string[];
  added: readonly string[];
  removed: readonly string[];
}

/**
 * What was done to a released specification's billing modes.
 * One that was seen with none at all was not read whole, and says nothing.
 */
export function billingChange(released: Spec, edited: Spec): BillingChange {
  const had = modesOf(released) ?? [];
  const has = modesOf(edited);
  if (had.length === 0 || !has) return { had, added: NONE, removed: NONE };
  return {
    had,
    added: has.filter((mode) => !had.includes(mode)),
    removed: had.filter((mode) => !has.includes(mode)),
  };
}

/** Added modes other than the two that KooGallery allows: monthly beside yearly, and yearly beside monthly. */
export const refusedAdditions = ({ had, added }: BillingChange): readonly string[] =>
  added.filter(
    (mode) =>
      !(mode === 'monthly' && had.includes('yearly')) && !(mode === 'yearly' && had.includes('monthly')),
  );
