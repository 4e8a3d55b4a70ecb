import type { ProductField } from '../../../form/product';
import { fileInfo } from '../file-info';
import { make } from '../make';
import { textOfHtml } from '../practice';
import { METHODS, type PracticeFields } from '../products';
import type { TextKey } from '../texts';
import { t } from './frame';

/** The parts of the form above the service information. */
export function basicFields(fields: PracticeFields): Node[] {
  fields.description = textOfHtml(String(fields.description));
  return [
    part('access', row('deliveryMethod', delivery(fields))),
    part(
      'basic',
      text(fields, 'name', 'nameHint'),
      text(fields, 'version', 'versionHint'),
      file(fields, 'logo', 'logoHint'),
      area(fields, 'overview', 3),
      area(fields, 'description', 8),
      list(fields, 'highlights'),
      list(fields, 'cases'),
      file(fields, 'userGuide', 'fileHint'),
      file(fields, 'certificate', 'fileHint'),
      area(fields, 'support', 2),
    ),
    part('seo', text(fields, 'seo.title'), text(fields, 'seo.keywords'), area(fields, 'seo.description', 2)),
  ];
}

/** The part with the sales and delivery settings. */
export function serviceFields(fields: PracticeFields): Node {
  const duration = input(fields, 'deliveryDuration');
  duration.type = 'number';
  return part(
    'service',
    yesNo(fields, 'publicSales'),
    yesNo(fields, 'supervision'),
    text(fields, 'productionUrl', 'urlHint'),
    yesNo(fields, 'multiInstance'),
    row('deliveryDuration', duration, ` ${t('days')}`),
  );
}

export const part = (key: TextKey, ...rows: Node[]) =>
  make(
    'section',
    { class: 'card' },
    make('h2', {}, t(key)),
    make('table', { class: 'fields' }, make('tbody', {}, ...rows)),
  );

export function row(field: TextKey, ...content: (Node | string)[]): HTMLElement {
  const [first] = content;
  const id = first instanceof Element ? first.id : '';
  const label = id ? make('label', { for: id }, `${t(field)}:`) : `${t(field)}:`;
  return make('tr', {}, make('th', {}, label), make('td', {}, ...content));
}

const idOf = (field: string) => `f-${field.replace('.', '-')}`;

function input(fields: PracticeFields, field: ProductField): HTMLInputElement {
  const take = () => {
    fields[field] = control.value;
  };
  const control = make('input', { id: idOf(field), value: String(fields[field]), input: take });
  return control;
}

const text = (fields: PracticeFields, field: ProductField, hint?: TextKey) =>
  row(field, input(fields, field), ...(hint ? [make('p', { class: 'hint' }, t(hint))] : []));

function area(fields: PracticeFields, field: ProductField, rows: number): HTMLElement {
  const take = () => {
    fields[field] = control.value;
  };
  const props = { id: idOf(field), rows: String(rows), input: take };
  const control = make('textarea', props, String(fields[field]));
  return row(field, control);
}

function delivery(fields: PracticeFields): HTMLSelectElement {
  const take = () => {
    fields.deliveryMethod = select.value;
  };
  const options = METHODS.map((method) =>
    make('option', { value: method, selected: method === fields.deliveryMethod }, t(method)),
  );
  const select = make('select', { id: idOf('deliveryMethod'), change: take }, ...options);
  return select;
}

function yesNo(fields: PracticeFields, field: ProductField): HTMLElement {
  const choice = (value: boolean) =>
    make(
      'label',
      {},
      make('input', {
        type: 'radio',
        name: field,
        checked: fields[field] === value,
        change: () => {
          fields[field] = value;
        },
      }),
      ` ${t(value ? 'yes' : 'no')} `,
    );
  return row(field, choice(true), choice(false));
}

function file(
  fields: PracticeFields,
  field: 'logo' | 'userGuide' | 'certificate',
  hint: TextKey,
): HTMLElement {
  const take = async () => {
    const [chosen] = control.files ?? [];
    if (chosen) fields[field] = await fileInfo(chosen);
    kept.textContent = chosen?.name ?? '';
  };
  const control = make('input', { type: 'file', id: idOf(field), change: take });
  const kept = make('span', { class: 'kept' }, fields[field] ? (fields[field] as { file: string }).file : '');
  return row(field, control, kept, make('p', { class: 'hint' }, t(hint)));
}

function list(fields: PracticeFields, field: 'highlights' | 'cases'): HTMLElement {
  const values = fields[field] as string[];
  const box = make('div', { class: 'texts' });
  const draw = () => {
    const entries = values.map((value, index) => {
      const entry = make('input', {
        value,
        input: () => {
          values[index] = entry.value;
        },
      });
      const drop = () => {
        values.splice(index, 1);
        draw();
      };
      return make('div', {}, entry, make('button', { type: 'button', click: drop }, t('delete')));
    });
    box.replaceChildren(...entries, make('button', { type: 'button', class: 'more', click: grow }, t('add')));
  };
  const grow = () => {
    values.push('');
    draw();
  };
  draw();
  return row(field, box);
}
