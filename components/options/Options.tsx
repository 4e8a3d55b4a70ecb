import type { ComponentChildren } from 'preact';
import { t } from '../words/words';
import { Addresses } from './Addresses';
import { Keeping } from './Keeping';
import type { OptionsActions, OptionsState } from './options-state';
import { RuleLevels } from './RuleLevels';
import { SiteChoice } from './SiteChoice';
import { TaughtFields } from './TaughtFields';
import { Transfer } from './Transfer';

interface Props {
  state: OptionsState;
  actions: OptionsActions;
  children: ComponentChildren;
}

/** The options page. Every choice holds as soon as it is made: there is nothing to save. */
export const Options = ({ state, actions, children }: Props) => (
  <main class="options">
    <header class="brand">
      <img src="/icon/redline.svg" alt="" width="28" height="28" />
      <h1>{t('ui.options.title')}</h1>
    </header>
    <SiteChoice site={state.site} choose={actions.chooseSite} />
    <Addresses addresses={state.addresses} fault={state.addressFault} actions={actions} />
    <TaughtFields state={state} actions={actions} now={Date.now()} />
    <Keeping state={state} actions={actions} />
    <Transfer exportAll={actions.exportAll}>{children}</Transfer>
    <RuleLevels rules={state.rules} site={state.site} actions={actions} />
    <p class="hidden" role="status">
      {state.said}
    </p>
  </main>
);
