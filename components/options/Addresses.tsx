import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { say, t } from '../words/words';
import type { OptionsActions, OptionsState } from './options-state';

interface Props {
  addresses: OptionsState['addresses'];
  fault: string | undefined;
  actions: Pick<OptionsActions, 'addAddress' | 'removeAddress'>;
}

/** Where Redline looks for product forms: its own addresses, and those that the seller adds. */
export function Addresses({ addresses, fault, actions }: Props) {
  const [typed, setTyped] = useState('');
  const add = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    actions.addAddress(typed);
  };
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{t('ui.options.addresses_title')}</h2>
      <p class="soft">{t('ui.options.addresses_text')}</p>
      <ul class="addresses">
        {addresses.builtIn.map(({ pattern, allowed }) => (
          <li key={pattern}>
            <code>{pattern}</code>
            {allowed ? (
              <span class="soft">{t('ui.options.address_built_in')}</span>
            ) : (
              <>
                <span class="fault">{t('ui.options.address_not_allowed')}</span>
                <button type="button" class="quiet" onClick={() => actions.addAddress(pattern)}>
                  {t('ui.options.address_allow')}
                </button>
              </>
            )}
          </li>
        ))}
        {addresses.added.map((origin) => (
          <li key={origin} data-origin={origin}>
            <code>{origin}</code>
            <button type="button" class="quiet danger" onClick={() => actions.removeAddress(origin)}>
              {t('ui.options.address_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={add}>
        <label class="hidden" for="address">
          {t('ui.options.address_label')}
        </label>
        <input
          id="address"
          type="text"
          inputmode="url"
          placeholder="https://console.example.com"
          value={typed}
          aria-describedby="address-fault"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" disabled={typed.trim() === ''}>
          {t('ui.options.address_add')}
        </button>
      </form>
      <p class="fault" id="address-fault" role="status">
        {fault && say(`ui.options.${fault}`)}
      </p>
    </section>
  );
}
