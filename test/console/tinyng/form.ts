import type { ProductField } from '../../../form/product';
import { make } from '../make';
import { textOfHtml } from '../practice';
import { METHODS, type PracticeFields, type PracticeProduct } from '../products';
import type { TextKey } from '../texts';
import { dialog } from './dialog';
import { fileField, listField, richText } from './fields';
import { practice, session, t } from './session';
import { specTable } from './spec-table';
import { radios, select, spinner, tag, textArea, textBox, toggle } from './widgets';

/** The whole form on one page, in the library's form-field tables. */
export function modifyForm(product: PracticeProduct, from: string): HTMLElement {
  const { fields } = product;
  const form = make(
    'div',
    {},
    part(
      'access',
      row(
        'deliveryMethod',
        select(String(fields.deliveryMethod), named(METHODS), (method) => {
          fields.deliveryMethod = method;
        }),
      ),
    ),
    part(
      'basic',
      line(fields, 'name', 'nameHint'),
      line(fields, 'version', 'versionHint'),
      row('logo', fileField(fields, 'logo'), 'logoHint'),
      lines(fields, 'overview'),
      row('description', richText(fields)),
      row('highlights', listField(fields, 'highlights')),
      row('cases', listField(fields, 'cases')),
      row('userGuide', fileField(fields, 'userGuide'), 'fileHint'),
      row('certificate', fileField(fields, 'certificate'), 'fileHint'),
      lines(fields, 'support'),
    ),
    part('seo', line(fields, 'seo.title'), line(fields, 'seo.keywords'), lines(fields, 'seo.description')),
    part(
      'service',
      yesNo(fields, 'publicSales'),
      yesNo(fields, 'supervision', 'supervisionHint'),
      line(fields, 'productionUrl', 'urlHint'),
      row(
        'multiInstance',
        toggle(fields.multiInstance === true, (on) => {
          fields.multiInstance = on;
        }),
      ),
      row(
        'deliveryDuration',
        spinner(String(fields.deliveryDuration), (value) => {
          fields.deliveryDuration = value;
        }),
      ),
    ),
    specTable(product),
    buttons(fields, from),
  );
  return form;
}

const named = (keys: readonly TextKey[]) => keys.map((value) => ({ value, label: t(value) }));

const part = (key: TextKey, ...rows: Node[]) =>
  make(
    'section',
    { class: 'card' },
    make('h2', {}, t(key)),
    tag('ti-formfield', {}, make('table', { class: 'ti3-form' }, make('tbody', {}, ...rows))),
  );

const row = (field: TextKey, content: Node, hint?: TextKey) =>
  make(
    'tr',
    { class: 'ti3-form-row' },
    make(
      'td',
      { class: 'ti3-form-label' },
      make('span', { class: 'ti3-form-required' }, '*'),
      `${t(field)}：`,
    ),
    make(
      'td',
      { class: 'ti3-form-content' },
      content,
      ...(hint ? [make('div', { class: 'hint' }, t(hint))] : []),
    ),
  );

const line = (fields: PracticeFields, field: ProductField, hint?: TextKey) =>
  row(
    field,
    textBox(String(fields[field]), (value) => {
      fields[field] = value;
    }),
    hint,
  );

const lines = (fields: PracticeFields, field: ProductField) =>
  row(
    field,
    textArea(String(fields[field]), 3, (value) => {
      fields[field] = value;
    }),
  );

const yesNo = (fields: PracticeFields, field: ProductField, hint?: TextKey) =>
  row(
    field,
    radios(fields[field] ? 'yes' : 'no', named(['yes', 'no']), (value) => {
      fields[field] = value === 'yes';
    }),
    hint,
  );

function buttons(fields: PracticeFields, from: string): HTMLElement {
  const send = (to: 'submissions' | 'savedDrafts') => () => {
    const state = practice.state();
    if (!state) return;
    practice[to].push(state);
    if (to === 'savedDrafts') return;
    session.product = null;
    location.hash = `#/${from}`;
  };
  const preview = () => dialog(t('preview'), make('p', {}, textOfHtml(String(fields.description))), () => {});
  const button = (key: TextKey, kind: string, click: () => void) =>
    make('button', { type: 'button', class: `ti3-btn ${kind}`, click }, t(key));
  return make(
    'div',
    { class: 'foot' },
    button('submit', 'ti3-btn-danger', send('submissions')),
    button('preview', 'ti3-btn-default', preview),
    button('saveDraft', 'ti3-btn-default', send('savedDrafts')),
  );
}
