// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Attribute } from '../../../form/product';
import { button, h, line } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

type Ways = readonly ('Edit' | 'Delete' | '+ Add' | 'asks' | 'Delete of the whole')[];

/** A specification's dialog that lists its attributes, each with these ways to change it; one is edited in a dialog over it. */
function listedPage(ways: Ways) {
  const answers: string[] = [];
  const kept: Attribute[] = [{ name: 'Region', values: ['Europe'] }];
  const dialog = (title: string, ...inside: Node[]): HTMLElement => {
    const element = h('div', { role: 'dialog' }, h('h3', {}, title), ...inside);
    document.body.append(element);
    return element;
  };
  const ask = (): void => {
    const answer = (said: string) => () => {
      answers.push(said);
      question.remove();
    };
    const question = dialog('Delete it?', button('OK', answer('OK')), button('Cancel', answer('Cancel')));
  };
  const editOne = (at: number, attributes: Attribute[], drawn: () => void): void => {
    const { name, values } = attributes[at] ?? { name: '', values: [] };
    const nameBox = h('input', { value: name }) as HTMLInputElement;
    const valuesBox = h('input', { value: values.join(', ') }) as HTMLInputElement;
    const keep = (): void => {
      attributes[at] = { name: nameBox.value, values: valuesBox.value.split(', ') };
      over.remove();
      drawn();
    };
    const over = dialog(
      'Attribute',
      line('Attribute Name', nameBox),
      line('Enumeration Values', valuesBox),
      button('OK', keep),
      button('Cancel', () => over.remove()),
    );
  };
  const openSpec = (): void => {
    const attributes = structuredClone(kept);
    const list = h('ul');
    const quantity = h('input', { value: '100' });
    const draw = (): void =>
      list.replaceChildren(
        ...attributes.map(({ name, values }, at) =>
          h(
            'li',
            {},
            h('span', {}, `${name}: ${values.join(', ')}`),
            ways.includes('Edit') && button('Edit', () => editOne(at, attributes, draw)),
            ways.includes('Delete') &&
              button('Delete', () => {
                if (ways.includes('asks')) return ask();
                attributes.splice(at, 1);
                draw();
              }),
          ),
        ),
        ...(ways.includes('Delete of the whole')
          ? [
              h(
                'li',
                {},
                button('Delete', () => answers.push('deleted')),
              ),
            ]
          : []),
        ...(ways.includes('+ Add')
          ? [
              h(
                'li',
                {},
                button('+ Add', () => editOne(attributes.length, attributes, draw)),
              ),
            ]
          : []),
      );
    draw();
    const own = dialog(
      'More Settings',
      line('Maximum Quantity', quantity),
      h('h4', {}, 'Enumeration Values'),
      list,
      button('Cancel', () => own.remove()),
      button('OK', () => {
        kept.splice(0, kept.length, ...attributes);
        own.remove();
      }),
    );
  };
  const table = specTable(rowsNamed(['Basic', 'Standard']), {
    plain: true,
    actions: () => [button('Edit', openSpec)],
  });
  const form = followPage(table);
  const [key] = Object.keys(form.model.edited.specs);
  const path = `spec.attributes@${key}`;
  return { answers, kept, path, restore: (value: Attribute[]) => writeInto(form, { [path]: value }) };
}

test.each([
  {
    ways: ['Edit', '+ Add'],
    wanted: [
      { name: 'Region', values: ['Europe', 'Asia'] },
      { name: 'Support', values: ['Gold'] },
    ],
  },
  { ways: ['Edit'], wanted: [{ name: 'Area', values: ['Asia'] }] },
  { ways: ['Edit', 'Delete'], wanted: [] },
] as { ways: Ways; wanted: Attribute[] }[])(
  'listed attributes are changed by $ways',
  async ({ ways, wanted }) => {
    const { kept, path, restore } = listedPage(ways);
    expect(await restore(wanted)).toMatchObject({ restored: [path], missed: [] });
    expect(kept).toEqual(wanted);
    expect(document.querySelector('[role=dialog]')).toBeNull();
  },
);

test('attributes that are only listed are told, and no dialog is left open', async () => {
  const { kept, path, restore } = listedPage([]);
  const wanted = [{ name: 'Area', values: ['Asia'] }];
  expect(await restore(wanted)).toMatchObject({
    restored: [],
    missed: [{ path, value: wanted, reason: 'locked' }],
  });
  expect(kept).toEqual([{ name: 'Region', values: ['Europe'] }]);
  expect(document.querySelector('[role=dialog]')).toBeNull();
});

test.each([
  { ways: ['Delete', 'asks'], answered: ['Cancel'] },
  { ways: ['Delete of the whole'], answered: [] },
] as { ways: Ways; answered: string[] }[])('nothing is deleted by $ways', async ({ ways, answered }) => {
  const { answers, kept, path, restore } = listedPage(ways);
  expect(await restore([])).toMatchObject({ restored: [], missed: [{ path }] });
  expect(answers).toEqual(answered);
  expect(kept).toHaveLength(1);
  expect(document.querySelector('[role=dialog]')).toBeNull();
});
