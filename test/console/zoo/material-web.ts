import '@material/web/all.js';
import type { Zoo } from './place';
import { METHODS, optionsOf, TERMS, type WidgetId } from './widgets';

const options = optionsOf(TERMS)
  .map(
    ({ label, value }) =>
      `<md-select-option value="${value}"><div slot="headline">${label}</div></md-select-option>`,
  )
  .join('');

const radios = optionsOf(METHODS)
  .map(
    ({ label, value }, at) =>
      `<label><md-radio name="method" value="${value}"${at === 0 ? ' checked' : ''}></md-radio> ${label}</label>`,
  )
  .join('');

/** Web components with open shadow roots; the page listens to the events they document. */
const PAGES: Partial<Record<WidgetId, string>> = {
  text: '<md-outlined-text-field label="Name" value="Sky Backup"></md-outlined-text-field>',
  textarea: '<md-outlined-text-field type="textarea" value="Short text"></md-outlined-text-field>',
  number: '<md-outlined-text-field type="number" value="10"></md-outlined-text-field>',
  select: `<md-outlined-select value="monthly">${options}</md-outlined-select>`,
  empty: `<md-outlined-select label="Please choose">${options}</md-outlined-select>`,
  radios: `<div role="radiogroup">${radios}</div>`,
  checkbox: '<label><md-checkbox></md-checkbox> Monthly</label>',
  switch: '<label>Trial <md-switch></md-switch></label>',
};

export function open(zoo: Zoo): void {
  for (const [id, html] of Object.entries(PAGES)) {
    const place = zoo.place(id as WidgetId);
    place.innerHTML = html;
    place.addEventListener(id.startsWith('text') || id === 'number' ? 'input' : 'change', (event) => {
      const field = event.target as HTMLInputElement & { selected: boolean };
      zoo.state[id] = id === 'checkbox' ? field.checked : id === 'switch' ? field.selected : field.value;
    });
  }
}
