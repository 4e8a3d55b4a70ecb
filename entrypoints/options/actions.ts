import type { OptionsActions } from '../../components/options/options-state';
import type { ImportActions } from '../../components/popup/ImportPanel';
import { t } from '../../components/words/words';
import type { DraftLimits } from '../../drafts/limits';
import { applyRetention, askPersistence, whatWouldGo } from '../../drafts/store';
import { importing, saveExport } from '../popup/transfer';
import { askForAddress, giveUpAddress, httpsOrigin } from '../settings/addresses';
import { limitsOf } from '../settings/limits-of';
import { type Settings, setSettings } from '../settings/settings';
import { lessonActions } from './lesson-actions';
import {
  addresses,
  addressFault,
  asked,
  importView,
  readAddresses,
  readSettings,
  readStored,
  said,
  settings,
} from './model';

/** What the options page's controls do; every choice holds at once. */
export const actions: OptionsActions = {
  chooseSite: (site) => keep({ site }),
  chooseLevel: (rule, level) => {
    const { [rule]: _before, ...others } = settings.value.levels;
    return keep({ levels: level ? { ...others, [rule]: level } : others });
  },
  resetLevels: () => keep({ levels: {} }),
  addAddress,
  removeAddress: async (origin) => {
    await giveUpAddress(origin);
    await readAddresses();
  },
  limit: async (change) => {
    const limits = { ...limitsOf(settings.value), ...change };
    const { drafts, versions } = await whatWouldGo(limits);
    if (drafts + versions > 0) asked.value = { change, drafts, versions };
    else await keepLimits(limits);
  },
  answerLimit: async (yes) => {
    const change = asked.value?.change;
    asked.value = undefined;
    if (yes && change) await keepLimits({ ...limitsOf(settings.value), ...change });
  },
  askPersistence: async () => {
    await askPersistence();
    await readStored();
  },
  allowPrivateWindows: (privateWindows) => keep({ privateWindows }),
  ...lessonActions,
  exportAll: (passphrase) => saveExport({}, undefined, passphrase),
};

const imports = importing(
  () => ({}),
  (view) => {
    importView.value = view ?? { kind: 'choose' };
  },
);

export const importActions: ImportActions = {
  readFile: imports.read,
  keepImport: async () => {
    said.value = t('ui.popup.imported', await imports.keep());
    await readStored();
  },
  closeImport: imports.close,
};

async function keepLimits(limits: DraftLimits): Promise<void> {
  await keep({
    retentionDays: limits.days,
    mostVersions: limits.versionsPerDraft,
    mostDrafts: limits.drafts,
    mostMegabytes: limits.megabytes,
  });
  await applyRetention(limits);
  await readStored();
}

async function keep(change: Partial<Settings>): Promise<void> {
  await setSettings(change);
  await readSettings();
}

/** Asks the browser before anything is awaited: a press of a button allows a question only once, and only at once. */
async function addAddress(text: string): Promise<void> {
  const origin = httpsOrigin(text);
  const isKnown = origin !== undefined && addresses.value.added.includes(origin);
  const asked = origin !== undefined && !isKnown ? askForAddress(origin) : undefined;
  addressFault.value = isKnown ? 'address_known' : origin === undefined ? 'address_invalid' : undefined;
  if (asked && !(await asked.catch(() => false))) addressFault.value = 'address_refused';
  await readAddresses();
}
