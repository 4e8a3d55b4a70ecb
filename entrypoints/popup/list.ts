import type { DraftFilter } from '../../components/popup/popup-state';
import { connect } from '../../drafts/connection';
import { faultOf } from '../../drafts/fault';
import { type DraftPage, matching, readFirstDrafts, readSummaries } from '../../drafts/store';
import { fault, list, tab } from './model';
import { inProductOrder, rowsOf } from './rows';

/** Rows in the first paint, and added after it and by each press of "more": a thousand at once would hold it up. */
const FIRST_ROWS = 6;
const MORE_ROWS = 40;

let all: DraftPage['drafts'] = [];
let found: DraftPage['drafts'] = [];
let shown = FIRST_ROWS;
let firstProduct: string | undefined;

/** Shows the drafts that come first; the others are still to be read. */
export const openList = (): Promise<void> =>
  guarded(async () => {
    // By the time the database is open, the page has mostly said which product is in front.
    await connect();
    const first = await readFirstDrafts({ incognito: tab.value?.incognito }, FIRST_ROWS, firstProduct);
    // Too few drafts to fill the first rows are as quickly read as a whole.
    if (first.drafts.length < FIRST_ROWS) return read(FIRST_ROWS);
    const drafts = await rowsOf(first.drafts.slice(0, FIRST_ROWS));
    list.value = { ...list.value, drafts, found: first.records, total: first.records };
  });

/** Reads all drafts of this kind of window, and shows some more than the first paint did. */
export const readRest = (): Promise<void> => guarded(() => read(FIRST_ROWS + MORE_ROWS));

/** Reads again after something changed, and shows as many as before. */
export const readAgain = (): Promise<void> => guarded(() => read(shown));

/** Narrows the list to what matches; what was read when the popup opened is in mind. */
export async function filterBy(by: Partial<DraftFilter>): Promise<void> {
  const filter = { ...list.value.filter, ...by };
  list.value = { ...list.value, filter };
  // Nothing is read yet: what is read next is narrowed as it comes.
  if (all.length === 0) return;
  await guarded(() => show(FIRST_ROWS));
  // The rows out of sight come behind the frame with the first, unless a newer search was typed.
  await new Promise((resolve) => setTimeout(resolve));
  if (list.value.filter === filter) await guarded(() => show(MORE_ROWS));
}

/** Shows some more of what matches. */
export const showMore = (): Promise<void> => guarded(() => show(shown + MORE_ROWS));

/** Puts the drafts of the product in front first. */
export const putFirst = (productKey: string | undefined): Promise<void> | undefined => {
  if (productKey === firstProduct) return undefined;
  firstProduct = productKey;
  // Nothing is read yet: what is read next comes in this order.
  if (all.length === 0) return undefined;
  return guarded(() => show(shown));
};

/** The product whose form was at this address when it was saved last: a guess until the page itself answers. */
export const productAt = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : all.find((draft) => draft.address === address)?.product.key;

async function read(rows: number): Promise<void> {
  const { drafts, unreadable } = await readSummaries({ incognito: tab.value?.incognito });
  all = drafts;
  const live = drafts.filter(({ deletedAt }) => deletedAt === undefined);
  firstProduct ??= productAt(tab.value?.address);
  list.value = {
    ...list.value,
    unreadable,
    total: live.length,
    deletedTotal: drafts.length - live.length,
    products: productsOf(live),
  };
  await show(rows);
  fault.value = undefined;
}

async function show(rows: number): Promise<void> {
  shown = rows;
  const now = inProductOrder(all.filter(matching(list.value.filter)), firstProduct);
  found = now;
  const drafts = await rowsOf(now.slice(0, rows));
  // A newer search was typed meanwhile: its answer is the one to show.
  if (found === now) list.value = { ...list.value, drafts, found: now.length };
}

/** By name, each with the number of its drafts. */
function productsOf(drafts: DraftPage['drafts']) {
  const groups = Map.groupBy(drafts, ({ product }) => product.key);
  return [...groups]
    .map(([key, own]) => ({ key, name: own[0]?.product.name ?? '', count: own.length }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function guarded(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    fault.value = faultOf(error);
  }
}
