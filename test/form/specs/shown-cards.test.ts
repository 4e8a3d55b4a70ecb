// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readNow } from '../../../form/reading/read';
import { button, h } from '../dynamics/h';
import { nameLine, priceLine } from '../dynamics/spec-lines';
import { rowsNamed } from '../dynamics/spec-table';
import { followPage, writeInto } from '../restore/form-in-page';

const lines = (...pairs: [string, string][]): string =>
  pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('');
const card = (head: string, body: string, action = 'Edit'): string =>
  `<section><header>${head}</header><dl>${body}</dl><button>${action}</button></section>`;

/** What is read of specifications below a form's own field. */
function read(html: string) {
  document.body.innerHTML = `<label>Product Name <input value="Tide"></label><h2>Product Specifications</h2><div>${html}</div>`;
  return readNow(document.body).specs.map(({ fields, code, state }) => ({
    ...Object.fromEntries([...fields].map(([field, bound]) => [field, bound.read()])),
    ...(code !== undefined && { code }),
    ...(state !== undefined && { state }),
  }));
}

const yearly = (price: string) => lines(['Billing Mode', 'Yearly'], ['Price', price]);

test('a card is headed by its name', () => {
  expect(read(card('Basic', yearly('100')) + card('Pro', yearly('200')))).toEqual([
    { 'spec.name': 'Basic', 'spec.billing': ['yearly'], 'spec.price': '100' },
    { 'spec.name': 'Pro', 'spec.billing': ['yearly'], 'spec.price': '200' },
  ]);
});

test.each(['first', 'last'])('a card that is still empty heads no table of the others: %s', (place) => {
  const pair = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;
  const ofPairs = (...values: string[]) => {
    const pairs = ['Specification Name', 'Billing Mode', 'Price'].map((label, at) =>
      pair(label, values[at] ?? ''),
    );
    return `<div><div>${pairs.join('')}</div><button>Edit</button></div>`;
  };
  const cards = [ofPairs('Basic', 'Yearly', '100'), ofPairs('Pro', 'Yearly', '200')];
  const all = place === 'first' ? [ofPairs(), ...cards] : [...cards, ofPairs()];
  const names = place === 'first' ? ['', 'Basic', 'Pro'] : ['Basic', 'Pro', ''];
  expect(read(all.join(''))).toMatchObject(names.map((name) => ({ 'spec.name': name })));
});

test('what is done to a card may be in its menu', () => {
  const menu = '<button aria-haspopup="menu">⋯</button>';
  const cardWithMenu = (name: string, price: string) =>
    `<div><dl>${lines(['Specification Name', name], ['Price', price])}</dl>${menu}</div>`;
  expect(read(`${cardWithMenu('Basic', '100')}${cardWithMenu('Pro', '200')}<button>Add</button>`)).toEqual([
    { 'spec.name': 'Basic', 'spec.price': '100' },
    { 'spec.name': 'Pro', 'spec.price': '200' },
  ]);
});

test('a card in Chinese tells its code, its status and its trial', () => {
  const body = (trial: string) =>
    lines(
      ['规格名称', '基础版'],
      ['规格编码', '3091001001-sku'],
      ['计费模式', '包年'],
      ['免费试用', trial],
      ['状态', '在销售'],
    );
  expect(read(card('', body('是'), '编辑') + card('', body('否'), '编辑'))).toMatchObject([
    { 'spec.name': '基础版', code: '3091001001-sku', state: 'released', 'spec.trial': true },
    { 'spec.trial': false },
  ]);
});

test.each([
  '<button>⋯</button>',
  '<i role="button" aria-label="更多操作"></i>',
  '<a aria-haspopup="menu"></a>',
])('cards whose only button is the menu %s', (menu) => {
  const withMenu = (name: string): string =>
    `<section><header>${name}${menu}</header><dl>${yearly('100')}</dl></section>`;
  expect(read(withMenu('Basic') + withMenu('Pro'))).toMatchObject([
    { 'spec.name': 'Basic', 'spec.price': '100' },
    { 'spec.name': 'Pro' },
  ]);
});

test('the only card is one, too', () => {
  expect(read(card('Basic', yearly('100')))).toMatchObject([{ 'spec.name': 'Basic', 'spec.price': '100' }]);
});

test.each([
  ['with one label only', card('Coupon', lines(['Price', '100'])) + card('Gift', lines(['Price', '5']))],
  [
    'of which one is something else',
    card('Basic', yearly('100')) + card('Contact', lines(['E-mail', 'a@b.c'])),
  ],
  [
    'without a button of their own',
    card('Basic', yearly('100'), 'Details') + card('Pro', yearly('1'), 'Details'),
  ],
  ['that hold several', card('All', `${yearly('100')}${yearly('200')}`)],
  ['without a name', card('', yearly('100')) + card('', yearly('200'))],
])('cards %s are none', (_, html) => {
  expect(read(html)).toEqual([]);
});

test('a draft is restored in the dialog that a card opens', async () => {
  const rows = rowsNamed(['Basic', 'Standard']);
  const open = (row: (typeof rows)[number]): void => {
    const draft = { ...row };
    const keep = (): void => {
      Object.assign(row, draft);
      dialog.remove();
      draw();
    };
    const dialog = h('div', { role: 'dialog' }, nameLine(draft), priceLine(draft), button('OK', keep));
    document.body.append(dialog);
  };
  const list = h('div');
  const draw = (): void =>
    list.replaceChildren(
      ...rows.map((row) =>
        h(
          'section',
          {},
          h('b', {}, row.name),
          h(
            'dl',
            {},
            h('dt', {}, 'Billing Mode'),
            h('dd', {}, 'Yearly'),
            h('dt', {}, 'Price'),
            h('dd', {}, row.price),
          ),
          button('Edit', () => open(row)),
        ),
      ),
    );
  draw();
  const form = followPage(list);
  const key = Object.keys(form.model.released.specs)[1];
  const { restored } = await writeInto(form, { [`spec.price@${key}`]: '250' });
  expect([rows.map(({ price }) => price), restored]).toEqual([['100', '250'], [`spec.price@${key}`]]);
});

test('a draft is restored by the Edit beside cards, for the one that is picked', async () => {
  const rows = rowsNamed(['Basic', 'Standard']);
  let picked: (typeof rows)[number] | undefined;
  const open = (): void => {
    const row = picked;
    if (!row) return;
    const draft = { ...row };
    const keep = (): void => {
      Object.assign(row, draft);
      dialog.remove();
      draw();
    };
    const dialog = h('div', { role: 'dialog' }, nameLine(draft), priceLine(draft), button('OK', keep));
    document.body.append(dialog);
  };
  const list = h('div');
  const draw = (): void => {
    const cards = rows.map((row) => {
      const pick = (): void => {
        picked = row;
        draw();
      };
      const place = h('section', { onclick: pick }, h('h4', {}, row.name), h('dl'));
      (place.lastElementChild as Element).innerHTML = yearly(row.price);
      return place;
    });
    list.replaceChildren(button('Edit', open), h('div', {}, ...cards));
  };
  draw();
  const form = followPage(list);
  const key = Object.keys(form.model.edited.specs)[1];
  const report = await writeInto(form, { [`spec.price@${key}`]: '250' });
  expect(report.missed).toEqual([]);
  expect(rows.map(({ price }) => price)).toEqual(['100', '250']);
});
