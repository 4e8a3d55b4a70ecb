// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h, line } from '../dynamics/h';
import { followPage, writeInto } from './form-in-page';

/** An editor in a panel that is folded, and takes nothing until it is shown, as every browser has it. */
function foldedEditor(): { panel: HTMLElement[]; editor: HTMLElement; unheard: () => number } {
  let [isOpen, unheard] = [false, 0];
  const editor = h('div', { contenteditable: 'true' }, 'As released');
  editor.checkVisibility = () => isOpen;
  editor.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    if (!isOpen) unheard++;
    else editor.textContent = event.inputType === 'insertText' ? event.data : '';
  });
  const body = h('div', { style: 'display: none' }, line('Description', editor));
  const head = h('h3', {
    'aria-expanded': 'false',
    onclick: () => {
      isOpen = !isOpen;
      head.setAttribute('aria-expanded', String(isOpen));
      body.style.display = isOpen ? '' : 'none';
    },
  });
  head.append('Texts');
  return { panel: [head, body], editor, unheard: () => unheard };
}

test('an editor is written once its panel is open, not while it is folded away', async () => {
  const { panel, editor, unheard } = foldedEditor();
  const report = await writeInto(followPage(...panel), { description: 'As edited' });
  expect(report.missed).toEqual([]);
  expect(editor.textContent).toBe('As edited');
  expect(unheard()).toBe(0);
});
