import type { FileInfo, ProductField } from '../../../form/product';
import { fileInfo } from '../file-info';
import { make } from '../make';
import { METHODS, type PracticeFields } from '../products';
import { t } from './session';
import { element, switchBox, textBox, type ValueElement } from './widgets';

/** A text field with its label inside. */
export const textField = (
  fields: PracticeFields,
  field: ProductField,
  attributes: Record<string, string> = {},
): HTMLElement =>
  textBox({ label: t(field), class: 'field', ...attributes }, String(fields[field]), (value) => {
    fields[field] = value;
  });

/** The delivery method, in the library's select. */
export function deliveryField(fields: PracticeFields): HTMLElement {
  const options = METHODS.map((value) =>
    element(
      'md-select-option',
      { value, selected: value === fields.deliveryMethod },
      make('div', { slot: 'headline' }, t(value)),
    ),
  );
  const select = element(
    'md-outlined-select',
    { label: t('deliveryMethod'), class: 'field' },
    ...options,
  ) as ValueElement;
  select.addEventListener('change', () => {
    fields.deliveryMethod = select.value;
  });
  return select;
}

/** Yes and No, named by the words above them. */
export function radioField(fields: PracticeFields, field: 'publicSales'): HTMLElement {
  const radio = (value: boolean) => {
    const box = element('md-radio', { name: field, value: String(value), checked: fields[field] === value });
    box.addEventListener('change', () => {
      fields[field] = value;
    });
    return make('label', { class: 'choice' }, box, t(value ? 'yes' : 'no'));
  };
  const id = `${field}-label`;
  return make(
    'div',
    { class: 'field', role: 'radiogroup', 'aria-labelledby': id },
    make('span', { id }, t(field)),
    radio(true),
    radio(false),
  );
}

/** A switch inside of its label. */
export const switchField = (fields: PracticeFields, field: 'supervision' | 'multiInstance'): HTMLElement =>
  make(
    'label',
    { class: 'field choice' },
    switchBox(fields[field] === true, (on) => {
      fields[field] = on;
    }),
    t(field),
  );

/** A native file input under its label, and the file that is there. */
export function fileField(
  fields: PracticeFields,
  field: 'logo' | 'userGuide' | 'certificate',
  accept = '',
): HTMLElement {
  const kept = make('span', {}, (fields[field] as FileInfo | null)?.file ?? '');
  const take = async () => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    kept.textContent = chosen.name;
    fields[field] = await fileInfo(chosen);
  };
  const input = make('input', { type: 'file', id: field, change: take, accept });
  return make('div', { class: 'field' }, make('label', { for: field }, t(field)), ' ', input, kept);
}

/** Texts under a common label, each with a Delete of its own. */
export function listField(fields: PracticeFields, field: 'highlights' | 'cases'): HTMLElement {
  const box = make('div', { class: 'field texts' });
  const draw = () => {
    const values = fields[field] as string[];
    const entries = values.map((value, index) => {
      const put = (text: string) => {
        values[index] = text;
      };
      const drop = element('md-text-button', {}, t('delete'));
      drop.addEventListener('click', () => {
        values.splice(index, 1);
        draw();
      });
      return make('div', {}, textBox({ class: 'entry' }, value, put), drop);
    });
    const add = element('md-text-button', { class: 'more' }, t('add'));
    add.addEventListener('click', () => {
      values.push('');
      draw();
    });
    box.replaceChildren(make('div', {}, t(field)), ...entries, add);
  };
  draw();
  return box;
}
