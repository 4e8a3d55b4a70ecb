import type { Control } from '../controls/control';
import type { BillingMode, SpecField } from '../product';
import type { FieldClue } from './field-of';

/** A control with the field its label names. */
export interface Claim {
  control: Control;
  clue: FieldClue;
}

/** Settles what only the order of the controls of one specification tells. */
export const byOrder = (claims: readonly Claim[]): Claim[] => pricesBehindModes(quantityParts(claims));

const QUANTITY: readonly SpecField[] = ['spec.quantity.min', 'spec.quantity.max', 'spec.quantity.step'];

/** Gives unlabelled numbers under "Quantity" their parts. */
function quantityParts(claims: readonly Claim[]): Claim[] {
  let next = 0;
  return claims.map((claim) => {
    const field = claim.clue.byOrder ? QUANTITY[next++] : undefined;
    return field ? { ...claim, clue: { field } } : claim;
  });
}

/** Of several prices, each behind the toggle of another mode, every one is that mode's. */
function pricesBehindModes(claims: Claim[]): Claim[] {
  const modes = new Map<Claim, BillingMode | undefined>();
  let before: BillingMode | undefined;
  for (const claim of claims) {
    if (claim.clue.mode) before = claim.clue.mode;
    else if (claim.clue.field === 'spec.price') modes.set(claim, before);
  }
  if (modes.size < 2 || new Set(modes.values()).size < modes.size) return claims;
  return claims.map((claim) => {
    const mode = modes.get(claim);
    return mode ? { ...claim, clue: { field: `spec.price.${mode}` } } : claim;
  });
}
