import { computed, signal } from '@preact/signals';
import type {
  DraftEntry,
  ImportView,
  PageView,
  PopupState,
  RestoreView,
} from '../../components/popup/popup-state';
import type { Fault } from '../../drafts/fault';
import type { FrontTab } from './tab';

/** What the popup shows, by the part of it that changes it. */
export const tab = signal<FrontTab | undefined>(undefined);
export const page = signal<PageView>({ kind: 'asking' });
export const list = signal<Pick<PopupState, 'drafts' | 'found' | 'total' | 'query'>>({
  drafts: undefined,
  found: 0,
  total: 0,
  query: '',
});
export const fault = signal<Fault | undefined>(undefined);
export const restore = signal<RestoreView>({ kind: 'idle' });
export const deleted = signal<Pick<DraftEntry, 'id' | 'product'> | undefined>(undefined);
export const importView = signal<ImportView | undefined>(undefined);
export const said = signal('');

const openedAt = Date.now();

export const state = computed<PopupState>(() => ({
  page: page.value,
  ...list.value,
  fault: fault.value,
  restore: restore.value,
  deleted: deleted.value && { id: deleted.value.id, product: deleted.value.product.name },
  importing: importView.value,
  said: said.value,
  now: openedAt,
}));
