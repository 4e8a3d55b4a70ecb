import { isBlank, sameValue } from '../fields/values';
import type { FieldPath } from '../product';
import type { Reading } from '../reading/read';
import type { Cause, FormModel } from './model';
import type { SpecKeys } from './spec-keys';

/** What is known of the form that was followed until now. */
export interface FollowedUntilNow {
  model: FormModel;
  keys: Pick<SpecKeys, 'knowsAny'>;
  causeOf(path: FieldPath): Cause;
  /** Whether a form under this name is another product's. */
  isAnother(name: string): boolean;
}

/** Another name that nobody typed, and none of the specifications: the page went on to another product. */
export function isAnothers(
  { fields, specs }: Reading,
  { model, keys, causeOf, isAnother }: FollowedUntilNow,
): boolean {
  const name = fields.get('name')?.read();
  const known = [model.edited.fields.name, model.released.fields.name];
  if (typeof name !== 'string' || known.some((one) => isBlank(one) || sameValue(one, name))) return false;
  return causeOf({ field: 'name' }) === 'load' && !keys.knowsAny(specs) && isAnother(name.trim());
}
