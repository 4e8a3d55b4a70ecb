// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h, line, text } from '../dynamics/h';
import { followPage } from '../restore/form-in-page';

const seen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
const press = (target: Element, ...events: string[]): void => {
  for (const name of events) target.dispatchEvent(new Event(name, { bubbles: true }));
};

/** A select that opens as the mouse goes down and chooses as it goes up: with what it covers, no click is ever told. */
function pressedSelect(first: string, second: string): { box: HTMLElement; choose(): void } {
  const shown = h('span', {}, first);
  const opener = h('button', { type: 'button', role: 'combobox', 'aria-expanded': 'false' }, shown);
  const option = h('div', { role: 'option' }, second);
  const list = h('div', { role: 'listbox' }, option);
  opener.addEventListener('pointerdown', () => document.body.append(list));
  option.addEventListener('pointerup', () => {
    shown.textContent = second;
    list.remove();
  });
  return {
    box: opener,
    choose() {
      press(opener, 'pointerdown');
      press(option, 'pointerdown', 'pointerup');
    },
  };
}

test('a choice that was made without a click is an edit', async () => {
  const { box, choose } = pressedSelect('Standard', 'Premium');
  const form = followPage(line('Support Level', box));
  choose();
  await seen();
  expect(form.model.released.fields['other:Support Level']).toBe('Standard');
  expect(form.model.edited.fields['other:Support Level']).toBe('Premium');
  form.stop();
});

test('so it is after a tab was pressed', async () => {
  const tab = h('div', { role: 'tablist' }, h('button', { role: 'tab' }, 'Service'));
  const { box, choose } = pressedSelect('Standard', 'Premium');
  const form = followPage(tab, line('Support Level', box));
  press(tab.firstElementChild as Element, 'pointerdown', 'click');
  choose();
  await seen();
  expect(form.model.released.fields['other:Support Level']).toBe('Standard');
  expect(form.model.edited.fields['other:Support Level']).toBe('Premium');
  form.stop();
});

test('so it is after a text was typed, which is only left, and tells so, once the list is open', async () => {
  const hotline = text('400') as HTMLInputElement;
  const { box, choose } = pressedSelect('Standard', 'Premium');
  const form = followPage(line('Hotline', hotline), line('Support Level', box));
  press(hotline, 'pointerdown', 'click');
  hotline.value = '401';
  press(hotline, 'input');
  await seen();
  // The page takes the focus into its list.
  box.addEventListener('pointerdown', () => press(hotline, 'change'));
  choose();
  await seen();
  expect(form.model.edited.fields['other:Hotline']).toBe('401');
  expect(form.model.released.fields['other:Support Level']).toBe('Standard');
  expect(form.model.edited.fields['other:Support Level']).toBe('Premium');
  form.stop();
});
