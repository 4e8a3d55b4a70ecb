import type { FollowedForm } from '../follow/followed-form';
import type { ProductForm } from '../product';
import { matchSpecs } from '../specs/match-specs';

/** Finds the page's keys of the specifications of another form of the same product, as they come into sight. */
export function keysOf(form: FollowedForm, other: ProductForm): (wanted: string) => string | undefined {
  const found = new Map<string, string>();
  let seen = -1;
  return (wanted) => {
    const { edited, released } = form.model;
    const known = Object.values(edited.specs);
    if (!found.has(wanted) && known.length !== seen) {
      seen = known.length;
      const sought = Object.values(other.specs);
      const keys = matchSpecs(
        sought.map(({ key, code, fields }) => ({ key, code, fields })),
        known.map(({ key, code, fields }) => ({ key, code, fields, released: released.specs[key]?.fields })),
        // With specifications out of sight, one that is left over could be any of them.
        sought.length === known.length,
      );
      sought.forEach(({ key }, index) => {
        const match = keys[index];
        if (match !== undefined && !found.has(key)) found.set(key, match);
      });
    }
    return found.get(wanted);
  };
}
