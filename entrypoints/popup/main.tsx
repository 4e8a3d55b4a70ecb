import { render } from 'preact';
import * as z from 'zod/mini';
import { Popup } from '../../components/popup/Popup';
import { language, t } from '../../components/words/words';
import { actions } from './actions';
import { openList } from './list';
import { page, state, tab } from './model';
import { frontTab, viewOf } from './tab';

// Extension pages may not compile code, and must not even try.
z.config({ jitless: true });

/** The first paint waits this long for what it is to show; whatever is later comes into a popup that is there. */
const PATIENCE = 40;

const App = () => <Popup state={state.value} actions={actions} />;

async function start(): Promise<void> {
  document.documentElement.lang = language();
  document.title = t('extension.name');
  tab.value = await frontTab();
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all([lookAtPage(), openList()]), patience]);
  render(<App />, document.body);
}

async function lookAtPage(): Promise<void> {
  page.value = await viewOf(tab.value);
}

void start();
