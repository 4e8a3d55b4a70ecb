// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

type Place = 'dialog' | 'row below';

interface Editor {
  place: Place;
  /** What its Save says. */
  save: string;
  /** It has no Cancel. */
  hasNoCancel?: boolean;
  /** What is typed counts at once. */
  isLive?: boolean;
  /** Whether it takes a quantity. */
  takes?(quantity: string): boolean;
}

/** Two specifications that are edited behind Save and Cancel, and what was saved or left. */
function editedPage({ place, save, hasNoCancel, isLive, takes = () => true }: Editor) {
  const answers: string[] = [];
  const open = (name: string): void => {
    const quantity = h('input', { value: '100' }) as HTMLInputElement;
    const keep = (): void => {
      if (!takes(quantity.value)) {
        quantity.after(h('p', { class: 'x-error' }, 'At most 200.'));
        return;
      }
      answers.push(`${name} ${quantity.value}`);
      editor.remove();
    };
    const leave = (): void => {
      answers.push(`${name} left`);
      editor.remove();
    };
    if (isLive) quantity.addEventListener('change', () => answers.push(`${name} ${quantity.value}`));
    const cancel = hasNoCancel ? [] : [button('Cancel', leave)];
    const inside = [line('Maximum Quantity', quantity), button(save, keep), ...cancel];
    const editor =
      place === 'dialog'
        ? h('div', { role: 'dialog' }, ...inside)
        : h('tr', {}, h('td', { colspan: '5' }, ...inside));
    if (place === 'dialog') document.body.append(editor);
    else rowOf(name)?.after(editor);
  };
  const table = specTable(rowsNamed(['Basic', 'Standard']), {
    plain: true,
    actions: ({ name }) => [button('Edit', () => open(name))],
  });
  const rowOf = (name: string) =>
    [...table.querySelectorAll('tbody tr')].find((row) => row.firstElementChild?.textContent === name);
  const form = followPage(table);
  const [basic, standard] = Object.keys(form.model.edited.specs).map((key) => `spec.quantity.max@${key}`);
  const restore = () => writeInto(form, { [`${basic}`]: '250', [`${standard}`]: '300' });
  return { answers, restore, basic, standard };
}

const PLACES: Place[] = ['dialog', 'row below'];

test.each(PLACES)('in a %s, a Save that nobody knows is left to the seller', async (place) => {
  const { answers, restore, basic, standard } = editedPage({ place, save: 'Keep it' });
  expect(await restore()).toMatchObject({
    restored: [],
    missed: [
      { path: basic, reason: 'not_confirmed' },
      { path: standard, reason: 'dialog_open' },
    ],
  });
  expect(answers).toEqual([]);
  expect([...document.querySelectorAll('input')].map(({ value }) => value)).toContain('250');
});

test.each(PLACES)('in a %s, a Save that refuses is left, and the next one is written', async (place) => {
  const takes = (quantity: string): boolean => quantity !== '250';
  const { answers, restore, basic, standard } = editedPage({ place, save: 'Save', takes });
  expect(await restore()).toMatchObject({
    restored: [standard],
    missed: [{ path: basic, reason: 'dialog_refused', says: 'At most 200.' }],
  });
  expect(answers).toEqual(['Basic left', 'Standard 300']);
});

test('a row that only has a button behind its fields which nobody knows is left to the seller', async () => {
  const { answers, restore, basic } = editedPage({ place: 'row below', save: 'Keep it', hasNoCancel: true });
  expect((await restore()).missed).toMatchObject([{ path: basic, reason: 'not_confirmed' }, {}]);
  expect(answers).toEqual([]);
});

test('rows whose fields count as they are typed are all written, be there buttons of other sorts', async () => {
  const live = { place: 'row below', save: 'Upload', hasNoCancel: true, isLive: true } as const;
  const { answers, restore, basic, standard } = editedPage(live);
  expect(await restore()).toMatchObject({ restored: [basic, standard], missed: [] });
  expect(answers).toEqual(['Basic 250', 'Standard 300']);
});

test('dialogs that can only be closed count as they are typed: all are written, and each is closed', async () => {
  const live = { place: 'dialog', save: 'Close', hasNoCancel: true, isLive: true } as const;
  const { answers, restore, basic, standard } = editedPage(live);
  expect(await restore()).toMatchObject({ restored: [basic, standard], missed: [] });
  expect([...new Set(answers)]).toEqual(['Basic 250', 'Standard 300']);
  expect(document.querySelector('[role="dialog"]')).toBeNull();
});
