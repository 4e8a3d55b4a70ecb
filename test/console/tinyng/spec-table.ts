import type { BillingMode } from '../../../form/product';
import { make } from '../make';
import {
  blankSpec,
  copySpec,
  MODES,
  type PracticeProduct,
  type PracticeSpec,
  type ShownSpecField,
} from '../products';
import { attributesText, openAttributes } from './attributes';
import { dialog } from './dialog';
import { keepFocus } from './focus';
import { session, t } from './session';
import { checkbox, spinner, tag, textBox, toggle } from './widgets';

let made = 0;
let query = '';
let order: 'none' | 'up' | 'down' = 'none';

/** The specification table: every edit makes all of its rows anew, and they can be filtered and sorted. */
export function specTable(product: PracticeProduct): HTMLElement {
  const body = make('tbody');
  const redraw = () => keepFocus(body, () => body.replaceChildren(...shown(product.specs).map(row)));
  const change = (specs: PracticeSpec[]) => {
    product.specs = specs;
    redraw();
  };
  const row = (spec: PracticeSpec) =>
    specRow(spec, {
      redraw,
      copy: () => change([...product.specs, copySpec(spec, `n${++made}`)]),
      drop: () => change(product.specs.filter((one) => one !== spec)),
    });
  const search = textBox(query, (value) => {
    query = value;
    redraw();
  });
  search.placeholder = t('search');
  const sort = () => {
    order = order === 'up' ? 'down' : 'up';
    redraw();
  };
  const heads = [
    make('span', { class: 'ti3-table-sort', click: sort }, `${t('spec.name')} ⇅`),
    t('spec.code'),
    t('spec.billing'),
    ...MODES.map((mode) => priceHead(mode)),
    t('spec.trial'),
    t('spec.trialDays'),
    ...(['min', 'max', 'step'] as const).map((part) => t(`spec.quantity.${part}`)),
    t('spec.attributes'),
    t('spec.hidden'),
    t('status'),
    t('operation'),
  ];
  const add = () => change([...product.specs, blankSpec(`n${++made}`)]);
  redraw();
  return make(
    'section',
    { class: 'card specs' },
    make('h2', {}, t('specs')),
    make(
      'div',
      { class: 'over' },
      make('button', { type: 'button', class: 'ti3-btn ti3-btn-default', click: add }, t('addSpec')),
      search,
    ),
    tag(
      'ti-table',
      {},
      make(
        'table',
        { class: 'ti3-table' },
        make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', {}, head)))),
        body,
      ),
    ),
  );
}

const priceHead = (mode: BillingMode): string =>
  session.language === 'en' ? `${t(mode)} ${t('spec.price')} (USD)` : `${t(mode)}${t('spec.price')}(USD)`;

function shown(specs: PracticeSpec[]): PracticeSpec[] {
  const name = (spec: PracticeSpec) => String(spec.fields['spec.name']);
  const found = specs.filter((spec) => name(spec).toLowerCase().includes(query.toLowerCase()));
  if (order === 'none') return found;
  return found.sort((one, other) => name(one).localeCompare(name(other)) * (order === 'up' ? 1 : -1));
}

interface RowActions {
  redraw(): void;
  copy(): void;
  drop(): void;
}

function specRow(spec: PracticeSpec, { redraw, copy, drop }: RowActions): HTMLElement {
  const { fields } = spec;
  const put = (field: ShownSpecField) => (value: string | boolean) => {
    fields[field] = value;
    redraw();
  };
  const number = (field: ShownSpecField, disabled = false) =>
    spinner(String(fields[field]), put(field), disabled);
  const modes = fields['spec.billing'] as BillingMode[];
  const choose = (mode: BillingMode) => (on: boolean) => {
    fields['spec.billing'] = MODES.filter((one) => (one === mode ? on : modes.includes(one)));
    redraw();
  };
  const ask = () => dialog(t('delete'), make('p', {}, t('deleteSpec')), drop);
  const link = (label: string, click: () => void) => make('a', { class: 'link', click }, label);
  const cells: (Node | string)[][] = [
    [textBox(String(fields['spec.name']), put('spec.name'))],
    [spec.code || '--'],
    MODES.map((mode) => checkbox(t(mode), modes.includes(mode), choose(mode))),
    ...MODES.map((mode) => [number(`spec.price.${mode}`, !modes.includes(mode))]),
    [toggle(fields['spec.trial'] === true, put('spec.trial'))],
    [number('spec.trialDays', fields['spec.trial'] !== true)],
    ...(['min', 'max', 'step'] as const).map((part) => [number(`spec.quantity.${part}`)]),
    [attributesText(spec), ' ', link(t('edit'), () => openAttributes(spec, redraw))],
    [toggle(fields['spec.hidden'] === true, put('spec.hidden'))],
    [t(spec.state)],
    [link(t('copy'), copy), link(t('delete'), ask)],
  ];
  return make('tr', {}, ...cells.map((content) => make('td', {}, ...content)));
}
