import { make } from '../make';
import { CATEGORIES, type Category, chooseCategory, type PracticeOthers } from '../others';
import type { TextKey } from '../texts';
import { part, row } from './fields';
import { t } from './frame';

/** A part of fields that no dictionary has: a choice that another follows, texts, a date, a box. */
export function otherFields(others: PracticeOthers): HTMLElement {
  const sub = select('subcategory', (value) => {
    others.subcategory = value;
  });
  const offer = (): void =>
    sub.replaceChildren(...optionsOf(CATEGORIES[others.category as Category], others.subcategory));
  const main = select('category', (value) => {
    chooseCategory(others, value as Category);
    offer();
  });
  main.append(...optionsOf(Object.keys(CATEGORIES) as TextKey[], others.category));
  offer();
  const remarks = make('textarea', { id: 'f-remarks', rows: '2' }, others.remarks);
  remarks.addEventListener('input', () => {
    others.remarks = remarks.value;
  });
  const box = make('input', { type: 'checkbox', checked: others.invoices });
  box.addEventListener('change', () => {
    others.invoices = box.checked;
  });
  return part(
    'contact',
    row('category', main),
    row('subcategory', sub),
    row('hotline', input(others, 'hotline', 'tel')),
    row('contactEmail', input(others, 'contactEmail', 'email')),
    row('releaseDate', input(others, 'releaseDate', 'date')),
    row('remarks', remarks),
    make('tr', {}, make('th'), make('td', {}, make('label', {}, box, ` ${t('invoices')}`))),
  );
}

/** What a seller ticks before submitting: no field of the product. */
export const agreement = (): HTMLElement =>
  make('p', { class: 'agreement' }, make('label', {}, make('input', { type: 'checkbox' }), ` ${t('agree')}`));

function select(field: TextKey, take: (value: string) => void): HTMLSelectElement {
  const control = make('select', { id: `f-${field}` });
  control.addEventListener('change', () => take(control.value));
  return control;
}

const optionsOf = (keys: readonly TextKey[], chosen: string): HTMLOptionElement[] =>
  keys.map((key) => make('option', { value: key, selected: key === chosen }, t(key)));

function input(
  others: PracticeOthers,
  field: 'hotline' | 'contactEmail' | 'releaseDate',
  type: string,
): HTMLInputElement {
  const control = make('input', { id: `f-${field}`, type, value: others[field] });
  control.addEventListener('input', () => {
    others[field] = control.value;
  });
  return control;
}
