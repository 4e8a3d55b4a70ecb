import { computed, signal } from '@preact/signals';
import type { HistoryView, ImportView, PageView, PopupState } from '../../components/popup/popup-state';
import type { RestoreView } from '../../components/popup/restore-view';
import type { Fault } from '../../drafts/fault';
import type { FrontTab } from './tab';

/** What the popup shows, by the part of it that changes it. */
export const tab = signal<FrontTab | undefined>(undefined);
export const page = signal<PageView>({ kind: 'asking' });
export const list = signal<
  Pick<PopupState, 'drafts' | 'found' | 'total' | 'deletedTotal' | 'filter' | 'products' | 'unreadable'>
>({
  drafts: undefined,
  found: 0,
  total: 0,
  deletedTotal: 0,
  filter: { search: '', state: 'any' },
  products: [],
  unreadable: 0,
});
export const history = signal<HistoryView | undefined>(undefined);
export const fault = signal<Fault | undefined>(undefined);
export const restore = signal<RestoreView>({ kind: 'idle' });
export const deleted = signal<{ ids: string[]; product: string } | undefined>(undefined);
export const importView = signal<ImportView | undefined>(undefined);
export const report = signal<string | undefined>(undefined);
export const said = signal('');

const openedAt = Date.now();

export const state = computed<PopupState>(() => ({
  page: page.value,
  ...list.value,
  fault: fault.value,
  restore: restore.value,
  history: history.value,
  deleted: deleted.value && { count: deleted.value.ids.length, product: deleted.value.product },
  importing: importView.value,
  report: report.value,
  said: said.value,
  now: openedAt,
}));
