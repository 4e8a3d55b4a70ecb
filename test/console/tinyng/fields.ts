import type { FileInfo } from '../../../form/product';
import { fileInfo } from '../file-info';
import { make } from '../make';
import type { PracticeFields } from '../products';
import { t } from './session';
import { textBox } from './widgets';

/** An editable area without a toolbar. */
export function richText(fields: PracticeFields): HTMLElement {
  const area = make('div', {
    class: 'rich',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    input: () => {
      fields.description = [...area.childNodes].map((node) => `<p>${escaped(node)}</p>`).join('');
    },
  });
  const shown = new DOMParser().parseFromString(String(fields.description), 'text/html').body;
  area.append(...shown.childNodes);
  return area;
}

/** The text of a node as it may stand in HTML. */
const escaped = (node: Node): string =>
  (node.textContent ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A hidden file input behind a button, and the name of what was chosen. */
export function fileField(fields: PracticeFields, field: 'logo' | 'userGuide' | 'certificate'): HTMLElement {
  const name = make('span', { class: 'kept' }, (fields[field] as FileInfo | null)?.file ?? '');
  const take = async () => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    name.textContent = chosen.name;
    fields[field] = await fileInfo(chosen);
  };
  const input = make('input', { type: 'file', class: 'hidden', change: take });
  const button = make(
    'button',
    { type: 'button', class: 'ti3-btn ti3-btn-default', click: () => input.click() },
    t('upload'),
  );
  return make('div', {}, input, button, name);
}

/** Lines of text with Add and Delete. */
export function listField(fields: PracticeFields, field: 'highlights' | 'cases'): HTMLElement {
  const box = make('div', { class: 'texts' });
  const draw = () => {
    const values = fields[field] as string[];
    const entries = values.map((value, index) => {
      const put = (text: string) => {
        values[index] = text;
      };
      const drop = () => {
        values.splice(index, 1);
        draw();
      };
      return make('div', {}, textBox(value, put), make('a', { class: 'link', click: drop }, t('delete')));
    });
    const add = () => {
      values.push('');
      draw();
    };
    box.replaceChildren(...entries, make('a', { class: 'link more', click: add }, `+ ${t('add')}`));
  };
  draw();
  return box;
}
