import { faultOf } from '../../drafts/fault';
import { type DraftPage, listDrafts } from '../../drafts/store';
import { fault, list, tab } from './model';
import { inProductOrder, rowsOf } from './rows';

/** Rows in the first paint, and added after it and by each press of "more": a thousand at once would hold it up. */
const FIRST_ROWS = 6;
const MORE_ROWS = 40;

let matching: DraftPage['drafts'] = [];
let shown = FIRST_ROWS;

/** Reads the drafts of this kind of window; the newest are shown. */
export const openList = (): Promise<void> => read('', FIRST_ROWS);

/** Reads again after something changed, and shows as many as before. */
export const readAgain = (): Promise<void> => read(list.value.query, shown);

/** Narrows the list to what matches. */
export const searchFor = (query: string): Promise<void> => read(query, MORE_ROWS);

/** Shows some more of what matches. */
export const showMore = (): Promise<void> => guarded(() => show(shown + MORE_ROWS));

function read(query: string, rows: number): Promise<void> {
  list.value = { ...list.value, query };
  return guarded(async () => {
    const all = { incognito: tab.value?.incognito, limit: Number.POSITIVE_INFINITY };
    const found = await listDrafts({ ...all, search: query });
    const total = query.trim() === '' ? found.total : list.value.total;
    // A newer search was typed meanwhile: its answer is the one to show.
    if (list.value.query !== query) return;
    matching = inProductOrder(found.drafts);
    list.value = { ...list.value, total };
    await show(rows);
  });
}

async function show(rows: number): Promise<void> {
  shown = rows;
  const now = matching;
  const drafts = await rowsOf(now.slice(0, rows));
  if (now === matching) list.value = { ...list.value, drafts, found: now.length };
}

async function guarded(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    fault.value = undefined;
  } catch (error) {
    fault.value = faultOf(error);
  }
}
