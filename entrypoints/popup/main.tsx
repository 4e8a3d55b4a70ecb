import { render } from 'preact';
import * as z from 'zod/mini';
import { Popup } from '../../components/popup/Popup';
import { language, t } from '../../components/words/words';
import { connect } from '../../drafts/connection';
import { actions } from './actions';
import { careForStore } from './care';
import { openList, putFirst, readRest } from './list';
import { list, page, state, tab } from './model';
import { keepHeight, reserveHeight } from './opening-height';
import { followRestores } from './restoring';
import { frontTab, viewOf } from './tab';

// Extension pages may not compile code, and must not even try.
z.config({ jitless: true });

/** The first paint waits this long for what it is to show; whatever is later comes into a popup that is there. */
const PATIENCE = 50;

const App = () => <Popup state={state.value} actions={actions} />;

async function start(): Promise<void> {
  reserveHeight();
  document.documentElement.lang = language();
  document.title = t('extension.name');
  // The database opens while the browser is asked for the tab; a fault is told by the reading that needs it.
  connect().catch(() => undefined);
  followRestores();
  const ready = prepare();
  await Promise.race([ready, after(PATIENCE)]);
  render(<App />, document.body);
  markDrafts();
  await ready;
  markDrafts();
  // Rows out of sight are no reason for the first paint to wait.
  await Promise.race([painted(), after(PATIENCE)]);
  keepHeight();
  await readRest();
  await careForStore();
}

async function prepare(): Promise<void> {
  tab.value = await frontTab();
  await Promise.all([lookAtPage(), openList()]);
}

async function lookAtPage(): Promise<void> {
  const view = await viewOf(tab.value);
  page.value = view;
  if (view.kind === 'watching') await putFirst(view.productKey);
}

/** Says when drafts came into the document, for whoever measures; the list draws itself once it is read. */
function markDrafts(): void {
  if (list.value.drafts && performance.getEntriesByName('drafts').length === 0) performance.mark('drafts');
}

/** A page in the background has no frames. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

void start();
