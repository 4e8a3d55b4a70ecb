import type { Signal } from '@preact/signals-core';
import type { FormModel } from '../../form/follow/model';
import { pageFacts } from '../../form/page/page-facts';
import type { ProductIdentity, ReleaseStatus } from '../../form/product';
import { releaseStatus } from '../status/origin';

/**
 * Looks again whether a product is released, where that was not known before: it may come with the form's data, and so
 * may the name by which the list's row is known. True when it is known now.
 */
export async function learnStatus(
  status: Signal<ReleaseStatus>,
  product: ProductIdentity,
  { released }: Pick<FormModel, 'released'>,
): Promise<boolean> {
  if (status.value !== 'unknown') return false;
  const { name } = released.fields;
  const named = typeof name === 'string' && name.trim() !== '' ? { ...product, name: name.trim() } : product;
  const learnt = await releaseStatus(named, pageFacts(document).status);
  if (status.value !== 'unknown' || learnt === 'unknown') return false;
  status.value = learnt;
  return true;
}
