import { browser } from 'wxt/browser';
import { pageFacts, statusByPage, statusFrom } from '../../form/page/page-facts';
import { buttonKind } from '../../form/parts/regions';
import type { ProductIdentity, ReleaseStatus } from '../../form/product';

/** Whether a product is released, as the seller said or as the list showed that the seller came from. */

/** How long a press of Modify in a list tells where the next form came from, in milliseconds. */
const FRESH = 10 * 60_000;
const ANSWERS = 'releaseAnswers';
const CAME_FROM = 'cameFrom';

interface CameFrom {
  status: ReleaseStatus;
  /** The row's text, to tell whether the form that opens is of this product. */
  row: string;
  at: number;
}

/** Remembers the list and the row in which Modify was pressed. */
export async function noteOrigin(event: Event): Promise<void> {
  const target = event.composedPath()[0] as Element | undefined;
  if (event.type !== 'click' || target?.nodeType !== 1 || buttonKind(target) !== 'edit') return;
  const row = target.closest('tr, [role="row"], li');
  if (!row) return;
  const pieces = [...row.querySelectorAll('*')].filter((cell) => cell.childElementCount === 0);
  const status =
    pieces.map((cell) => statusFrom(cell.textContent ?? '')).find(Boolean) ??
    statusByPage(pageFacts(target.ownerDocument).pages);
  const cameFrom: CameFrom = { status, row: (row.textContent ?? '').slice(0, 500), at: Date.now() };
  await browser.storage.local.set({ [CAME_FROM]: cameFrom });
}

/** The seller's own answer first, then what the page says, then the list the seller came from. */
export async function releaseStatus(product: ProductIdentity, shown: ReleaseStatus): Promise<ReleaseStatus> {
  const stored = await browser.storage.local.get([ANSWERS, CAME_FROM]);
  const answer = (stored[ANSWERS] as Record<string, ReleaseStatus> | undefined)?.[product.key];
  if (answer) return answer;
  if (shown !== 'unknown') return shown;
  const from = stored[CAME_FROM] as CameFrom | undefined;
  const isOurs =
    from &&
    Date.now() - from.at < FRESH &&
    (from.row.includes(product.name) || (product.id !== undefined && from.row.includes(product.id)));
  return isOurs ? from.status : 'unknown';
}

/** Keeps the seller's answer, once for each product. */
export async function answerStatus(product: ProductIdentity, released: boolean): Promise<void> {
  const answers = (await browser.storage.local.get(ANSWERS))[ANSWERS] as
    | Record<string, ReleaseStatus>
    | undefined;
  await browser.storage.local.set({
    [ANSWERS]: { ...answers, [product.key]: released ? 'released' : 'unreleased' },
  });
}
