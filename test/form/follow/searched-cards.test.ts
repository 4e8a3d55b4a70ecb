// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { FollowedForm } from '../../../form/follow/followed-form';
import { h, line, text } from '../dynamics/h';
import { followPage } from '../restore/form-in-page';

/** Names of the specifications that were released, and of those that are left. */
const names = ({ model: { released, edited } }: FollowedForm) =>
  [released, edited].map(({ specs }) => Object.values(specs).map(({ fields }) => fields['spec.name']));
const ALL = ['Basic', 'Standard', 'Premium'];
const seen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/** Cards with a search above them; each may be deleted at once. */
function page() {
  const list = h('div', {});
  const search = h('input', { type: 'search', placeholder: 'Search' }) as HTMLInputElement;
  const left = [...ALL];
  const draw = (): void =>
    list.replaceChildren(...left.filter((name) => name.includes(search.value)).map(card));
  function card(name: string): HTMLElement {
    const drop = () => {
      left.splice(left.indexOf(name), 1);
      draw();
    };
    const fields = h('div', {}, line('Specification Name', text(name)), line('Price', text('9')));
    return h('section', {}, fields, h('div', {}, h('button', { onclick: drop }, 'Delete')));
  }
  draw();
  const find = async (name: string): Promise<void> => {
    search.value = name;
    search.dispatchEvent(new Event('input', { bubbles: true }));
    draw();
    await seen();
  };
  return { form: followPage(h('div', {}, search, list)), list, find };
}

test('the only card that a search left was deleted', async () => {
  const { form, list, find } = page();
  await find('Premium');
  list.querySelector('button')?.click();
  await seen();
  await find('');
  expect(names(form)).toEqual([ALL, ['Basic', 'Standard']]);
  form.stop();
});

test('a search that no card answers deletes none', async () => {
  const { form, find } = page();
  await find('Premium');
  await find('Deluxe');
  expect(names(form)).toEqual([ALL, ALL]);
  form.stop();
});
