import type { Signal } from '@preact/signals-core';
import type { FormModel } from '../../form/follow/model';
import { pageFacts } from '../../form/page/page-facts';
import type { ProductIdentity, ReleaseStatus } from '../../form/product';
import { releaseStatus } from '../status/origin';
import { named } from './named';

/**
 * Looks again whether a product is released, where that was not known before: it may come with the form's data, and so
 * may the name by which the list's row is known. Tells `learnt` when it is known now. Where nobody can be asked, it
 * stays unknown, and the seller is asked as before.
 */
export async function learnStatus(
  status: Signal<ReleaseStatus>,
  product: ProductIdentity,
  model: Pick<FormModel, 'released'>,
  learnt: () => void,
): Promise<void> {
  if (status.value !== 'unknown') return;
  const now = await releaseStatus(named(product, model), pageFacts(document).status).catch(
    () => 'unknown' as const,
  );
  // The seller may have answered meanwhile.
  if (status.value !== 'unknown' || now === 'unknown') return;
  status.value = now;
  learnt();
}
