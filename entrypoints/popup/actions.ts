import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/popup-state';
import { t } from '../../components/words/words';
import { faultOf } from '../../drafts/fault';
import { pinDraft } from '../../drafts/store';
import { sendMessage } from '../../messages/protocol';
import { askForAddress } from '../settings/addresses';
import { bringBack, remove, undo } from './deletion';
import { formReport } from './form-report';
import { closeHistory, compareWith, giveName, openHistory, pin } from './history';
import { filterBy, readAgain, showMore } from './list';
import { fault, importView, page, report, restore, said, tab } from './model';
import { choose, restoreDraft, stopRestore, undoRestore } from './restoring';
import { untilAnswer, viewOf } from './tab';
import { importing, saveExport } from './transfer';

const windowKind = () => ({ incognito: tab.value?.incognito });

const imports = importing(windowKind, (view) => {
  importView.value = view;
});

/** What the popup's buttons do. */
export const actions: PopupActions = {
  restore: (id, versionId) => guarded(() => restoreDraft(id, versionId)),
  compare: (id, versionId) => guarded(() => openPage(comparePage(id, versionId))),
  remove: (id) => guarded(() => remove(id)),
  undo: () => guarded(undo),
  bringBack: (id) => guarded(() => bringBack(id)),
  pin: (id, pinned) => guarded(() => pinDraft(id, pinned).then(readAgain)),
  openHistory: (id) => guarded(() => openHistory(id)),
  closeHistory,
  compareWith,
  pinVersion: (id, pinned) => guarded(() => pin(id, pinned)),
  nameVersion: (id, name) => guarded(() => giveName(id, name)),
  exportOne: (id, passphrase) => guarded(() => saveExport(windowKind(), [id], passphrase)),
  exportAll: () => guarded(() => saveExport(windowKind())),
  filter: filterBy,
  showMore,
  copy: (text) => guarded(() => copy(text)),
  stopRestore: () => guarded(stopRestore),
  undoRestore: () => guarded(undoRestore),
  choose: (choices) => guarded(() => choose(choices)),
  closeReport: () => {
    restore.value = { kind: 'idle' };
  },
  watchAddress: (origin) => guarded(() => watchAddress(origin)),
  reloadTab: () => guarded(reloadTab),
  teach: (field) => guarded(() => teach(field)),
  copyReport: () => guarded(copyReport),
  openOptions: () => guarded(() => browser.runtime.openOptionsPage()),
  // Firefox closes the popup when a file is chosen; the options page stays.
  openImport: () =>
    import.meta.env.FIREFOX ? guarded(() => openPage('/options.html#import')) : imports.open(),
  readFile: imports.read,
  keepImport: () => guarded(keepImport),
  closeImport: imports.close,
};

async function guarded(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    fault.value = faultOf(error);
  }
}

const comparePage = (id: string, versionId: string | undefined) => {
  const version = versionId === undefined ? '' : `&version=${encodeURIComponent(versionId)}`;
  return `/compare.html?draft=${encodeURIComponent(id)}${version}` as const;
};

async function openPage(path: `/${'compare' | 'options'}.html${string}`): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  said.value = t('ui.popup.copied');
}

/** The background starts the script in the open tab: it also does so when the browser's question closes the popup. */
async function watchAddress(origin: string): Promise<void> {
  if (!(await askForAddress(origin)) || !tab.value) return;
  await untilAnswer(tab.value.id);
  page.value = await viewOf(tab.value);
}

/** The picker is in the page; the popup makes way for it. */
async function teach(field: string): Promise<void> {
  if (!tab.value) return;
  // Where the editor is there already, nobody answers this.
  if (page.value.kind === 'no-form') await sendMessage('openEditor', undefined, tab.value.id).catch(() => {});
  await sendMessage('teachField', field, tab.value.id);
  window.close();
}

async function copyReport(): Promise<void> {
  if (!tab.value) return;
  const text = await formReport(tab.value.id);
  report.value = text;
  await navigator.clipboard.writeText(text);
  said.value = t('ui.teach.report_copied');
}

async function reloadTab(): Promise<void> {
  if (!tab.value) return;
  await browser.tabs.reload(tab.value.id);
  window.close();
}

async function keepImport(): Promise<void> {
  const kept = await imports.keep();
  said.value = t('ui.popup.imported', kept);
  await readAgain();
}
