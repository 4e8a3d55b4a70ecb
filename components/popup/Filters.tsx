import { say, t } from '../words/words';
import type { PopupActions, PopupState } from './popup-state';

const STATES = ['any', 'open', 'submitted', 'pinned', 'deleted'] as const;

interface Props {
  state: Pick<PopupState, 'filter' | 'products' | 'deletedTotal'>;
  filter: PopupActions['filter'];
}

/** Narrows the list: by words, by product, by what became of a draft. */
export const Filters = ({ state: { filter: by, products, deletedTotal }, filter }: Props) => (
  <search class="filters">
    <input
      type="search"
      value={by.search}
      placeholder={t('ui.popup.search')}
      aria-label={t('ui.popup.search')}
      onInput={({ currentTarget }) => filter({ search: currentTarget.value })}
    />
    <select
      aria-label={t('ui.popup.filter_product')}
      value={by.productKey ?? ''}
      data-filter="product"
      onChange={({ currentTarget }) => filter({ productKey: currentTarget.value || undefined })}
    >
      <option value="">{t('ui.popup.all_products')}</option>
      {products.map(({ key, name, count }) => (
        <option key={key} value={key}>
          {t('ui.popup.product_count', [name, count])}
        </option>
      ))}
    </select>
    <select
      aria-label={t('ui.popup.filter_state')}
      value={by.state}
      data-filter="state"
      onChange={({ currentTarget }) =>
        filter({ state: STATES.find((state) => state === currentTarget.value) ?? 'any' })
      }
    >
      {STATES.filter((state) => state !== 'deleted' || deletedTotal > 0 || by.state === 'deleted').map(
        (state) => (
          <option key={state} value={state}>
            {say(`ui.popup.state_${state}`)}
          </option>
        ),
      )}
    </select>
  </search>
);
