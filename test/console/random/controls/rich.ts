import { make } from '../../make';
import type { TextField } from '../field';
import type { Scene } from '../scene';
import { textControl } from './text';

/** A long text: an area, or an editor of paragraphs. */
export function richControl(scene: Scene, field: TextField): HTMLElement {
  if (scene.is.description === 'textarea') return textControl(scene, { ...field, kind: 'area' });
  const role: Record<string, string> =
    scene.is.description === 'aria-textbox' ? { role: 'textbox', 'aria-multiline': 'true' } : {};
  const paragraphs = field
    .get()
    .split('\n')
    .map((line) => make('p', {}, line));
  const editor = make('div', { class: 'editor', contenteditable: 'true', ...role }, ...paragraphs);
  editor.addEventListener('input', () => field.set(textOf(editor)));
  editor.addEventListener('blur', () => field.settled());
  const tool = (sign: string) => make('button', { type: 'button', tabindex: '-1' }, sign);
  scene.hands.put(field.hand, editor);
  return make('div', { class: 'rich' }, make('div', { class: 'tools' }, tool('B'), tool('I')), editor);
}

/** One line a paragraph; text that stands in none is a paragraph of its own. */
const textOf = (editor: HTMLElement): string =>
  [...editor.childNodes]
    .map((node) => node.textContent ?? '')
    .join('\n')
    .trim();
