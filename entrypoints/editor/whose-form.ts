import { faultOf } from '../../drafts/fault';
import { identify } from '../../form/page/identity';
import { type PageFacts, pageFacts } from '../../form/page/page-facts';
import type { ProductIdentity } from '../../form/product';
import type { Reading } from '../../form/reading/read';
import { sendMessage } from '../../messages/protocol';
import type { ProductMemory, RestoreDraft } from '../../messages/shapes';
import type { Forgotten } from './session-start';

/** A form that was recognised, and whose it is. */
export interface Found {
  product: ProductIdentity;
  facts: PageFacts;
}

/** The product of the form in this page, by what the page and its address say now. */
export const productNow = (
  name: string | undefined,
  { productId } = pageFacts(document),
): ProductIdentity | undefined => identify(location.href, { productId, name });

/** The product's name as the form shows it. */
export const nameIn = ({ fields }: Reading): string | undefined => {
  const name = fields.get('name')?.read();
  return typeof name === 'string' ? name : undefined;
};

type Recalled = ProductMemory & { pending?: RestoreDraft };

/** A form is followed and checked also when nobody remembers its product now; its session asks again. */
export const recall = (product: ProductIdentity): Promise<Recalled | Forgotten> =>
  sendMessage('recallProduct', product).catch((error) => ({ drafts: [], fault: faultOf(error) }));
