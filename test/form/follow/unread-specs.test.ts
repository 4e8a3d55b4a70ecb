// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h } from '../dynamics/h';
import { nameLine, priceLine } from '../dynamics/spec-lines';
import { rowsNamed } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Specifications as bare names, each beside a button that opens its dialog. */
function page(words: string) {
  const rows = rowsNamed(['Basic', 'Standard']);
  const open = (at: number): void => {
    const draft = { ...rows[at], name: at < 2 ? rows[at]?.name : 'Basic copy' } as (typeof rows)[number];
    const close = (): void => dialog.remove();
    const answers = [button('Cancel', close), button('Save', close)];
    const dialog = h('div', { role: 'dialog' }, nameLine(draft), priceLine(draft), ...answers);
    document.body.append(dialog);
  };
  const list = rows.map(({ name }, at) =>
    h(
      'p',
      {},
      name,
      button(words, () => open(at)),
    ),
  );
  return followPage(h('div', {}, ...list));
}

const press = async (words: string): Promise<void> => {
  [...document.querySelectorAll('button')].findLast((one) => one.textContent === words)?.click();
  await frames();
};
const type = async (value: string): Promise<void> => {
  const box = document.querySelector<HTMLInputElement>('[role=dialog] .line:last-of-type input');
  if (box) box.value = value;
  box?.dispatchEvent(new Event('input', { bubbles: true }));
  await frames();
};

test('a specification that only its dialog shows is known by it, and its edit kept with the dialog', async () => {
  const form = page('Edit');
  await press('Edit');
  await type('0');
  await press('Save');
  const [released] = Object.values(form.model.released.specs);
  const [edited] = Object.values(form.model.edited.specs);
  expect(released?.fields).toMatchObject({ 'spec.name': 'Standard', 'spec.price': '200' });
  expect(edited).toMatchObject({ state: 'released', fields: { 'spec.price': '0' } });
  await press('Edit');
  await type('5');
  await press('Cancel');
  expect(Object.values(form.model.edited.specs)).toHaveLength(1);
  form.stop();
});

test('a dialog that opens by a press that nobody knows is of no specification', async () => {
  const form = page('Look');
  await press('Look');
  await type('0');
  expect(form.model.edited.specs).toEqual({});
  form.stop();
});
