// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { FollowedForm } from '../../../form/follow/followed-form';
import { h, line, text } from '../dynamics/h';
import { followPage } from '../restore/form-in-page';

/** Names of the specifications that were released, and of those that are left. */
const names = ({ model: { released, edited } }: FollowedForm) =>
  [released, edited].map(({ specs }) => Object.values(specs).map(({ fields }) => fields['spec.name']));
const ALL = ['Basic', 'Standard', 'Premium'];
const seen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));

/** Cards that ask in themselves whether they are to go, and are all drawn anew once one is gone. */
function page() {
  const list = h('div', {});
  const left = [...ALL];
  const draw = (): void => list.replaceChildren(...left.map(card));
  const drop = (name: string): void => {
    left.splice(left.indexOf(name), 1);
    draw();
  };
  function card(name: string): HTMLElement {
    const question = h('span', {});
    const own = h('section', {}, line('Specification Name', text(name)), line('Price', text('9')));
    const ask = () =>
      question.replaceChildren(
        'Delete this specification?',
        h('button', { onclick: () => drop(name) }, 'OK'),
        h('button', { onclick: () => question.replaceChildren() }, 'Cancel'),
      );
    own.append(h('button', { onclick: ask }, 'Delete'), question);
    return own;
  }
  draw();
  const press = (at: number, name: string): void =>
    [...(list.children[at]?.querySelectorAll('button') ?? [])]
      .find((one) => one.textContent === name)
      ?.click();
  return { form: followPage(list), press };
}

test.each([
  ['confirmed', 'OK', ['Basic', 'Premium']],
  ['cancelled', 'Cancel', ALL],
])('a deletion that is %s where it was asked, in the specification itself', async (_what, answer, left) => {
  const { form, press } = page();
  press(1, 'Delete');
  await seen();
  press(1, answer);
  await seen();
  expect(names(form)).toEqual([ALL, left]);
  form.stop();
});
