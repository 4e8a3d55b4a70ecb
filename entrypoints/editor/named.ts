import type { FormModel } from '../../form/follow/model';
import type { ProductIdentity } from '../../form/product';

/** A product under its released name, which may have arrived after its id. */
export function named(product: ProductIdentity, { released }: Pick<FormModel, 'released'>): ProductIdentity {
  const { name } = released.fields;
  return typeof name === 'string' && name.trim() !== '' ? { ...product, name: name.trim() } : product;
}
