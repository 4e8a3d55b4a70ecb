import { render } from 'preact';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Options } from '../../components/options/Options';
import { ImportPanel } from '../../components/popup/ImportPanel';
import { language, t } from '../../components/words/words';
import { askPersistence } from '../../drafts/store';
import { watchLessons } from '../settings/lessons';
import { watchSettings } from '../settings/settings';
import { actions, importActions } from './actions';
import {
  importView,
  lessons,
  readAddresses,
  readLessons,
  readSettings,
  readStored,
  settings,
  state,
} from './model';

// Extension pages may not compile code, and must not even try.
z.config({ jitless: true });

const App = () => (
  <Options state={state.value} actions={actions}>
    <ImportPanel importing={importView.value} actions={importActions} inPage />
  </Options>
);

async function start(): Promise<void> {
  document.documentElement.lang = language();
  document.title = t('ui.options.title');
  watchSettings((changed) => {
    settings.value = changed;
  });
  watchLessons((changed) => {
    lessons.value = changed;
  });
  browser.permissions.onAdded.addListener(readAddresses);
  browser.permissions.onRemoved.addListener(readAddresses);
  await Promise.all([readSettings(), readAddresses(), readLessons()]);
  render(<App />, document.body);
  await askPersistence().catch(() => false);
  await readStored();
}

void start();
