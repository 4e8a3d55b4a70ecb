import type { Zoo } from './place';
import { METHODS, optionsOf, TERMS, type WidgetId } from './widgets';

const radio = (name: string, label: string, value: string): string =>
  `<input type="radio" name="${name}" id="${name}-${value}" value="${value}" ${value === 'image' ? 'checked' : ''}>
   <label for="${name}-${value}">${label}</label>`;
const options = optionsOf(TERMS)
  .map(({ label, value }) => `<option value="${value}">${label}</option>`)
  .join('');
const methods = optionsOf(METHODS);

/** Plain HTML. The reader takes the state from the event that a page would listen to. */
const PAGES: Partial<Record<WidgetId, string>> = {
  text: '<input value="Sky Backup">',
  textarea: '<textarea>Short text</textarea>',
  number: '<input type="number" value="10">',
  date: '<input type="date" value="2026-01-05">',
  select: `<select>${options}</select>`,
  empty: `<select><option value="" disabled selected>Please choose</option>${options}</select>`,
  multi: `<select multiple>${options}</select>`,
  radios: methods.map(({ label, value }) => radio('method', label, value)).join(' '),
  cards: methods
    .map(
      ({ label, value }) =>
        `<label style="position:relative;display:inline-block;padding:8px;border:1px solid">
           <input type="radio" name="card" value="${value}" style="position:absolute;opacity:0" ${value === 'image' ? 'checked' : ''}>
           <strong>${label}</strong><p>Delivered as ${label}</p></label>`,
    )
    .join(' '),
  checkbox: '<label><input type="checkbox"> Monthly</label>',
  switch: '<label><span>Trial</span> <input type="checkbox" role="switch"></label>',
  editor: '<div contenteditable="true" style="border:1px solid"><p>First line</p><p>Second line</p></div>',
  framed: '<iframe title="Description" style="height:80px"></iframe>',
  file: '<label>Upload <input type="file"></label>',
};

const paragraphs = (area: Element): string => [...area.childNodes].map((each) => each.textContent).join('\n');

function value(field: HTMLInputElement | HTMLSelectElement): unknown {
  if (field instanceof HTMLSelectElement)
    return field.multiple ? [...field.selectedOptions].map((option) => option.value) : field.value;
  if (field.type === 'checkbox') return field.checked;
  return field.type === 'file' ? (field.files?.[0]?.name ?? null) : field.value;
}

export function open(zoo: Zoo): void {
  for (const [id, html] of Object.entries(PAGES)) {
    const place = zoo.place(id as WidgetId);
    place.innerHTML = html;
    const select = place.querySelector('select');
    if (id === 'select' && select) select.value = 'monthly';
    if (id === 'multi' && select?.options[1]) select.options[1].selected = true;
    const keep = (event: Event): void => {
      const field = event.target as HTMLInputElement;
      zoo.state[id] = field.isContentEditable ? paragraphs(field) : value(field);
    };
    place.addEventListener(id === 'text' || id === 'editor' ? 'input' : 'change', keep);
    const frame = place.querySelector('iframe')?.contentDocument;
    if (frame) {
      frame.designMode = 'on';
      frame.body.innerHTML = '<p>First line</p><p>Second line</p>';
      frame.addEventListener('input', () => {
        zoo.state[id] = paragraphs(frame.body);
      });
    }
  }
}
