import { drawn } from './drawn';
import { button, h } from './h';
import { pager } from './pager';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { type Row, rowsNamed, type SpecTableLook, specTable, without } from './spec-table';

const link = (word: string, onclick: () => void): HTMLElement => h('a', { onclick }, word);

/** A table drawn anew at every keystroke and at every press, with what its rows can do. */
function anew(
  rows: Row[],
  look: SpecTableLook,
  atEachKey: boolean,
  actions: (row: Row, draw: () => void) => Node[],
): HTMLElement {
  return drawn((draw) => {
    const keep = () => {
      const { activeElement } = document;
      const all = [...document.querySelectorAll('input')];
      const at = all.indexOf(activeElement as HTMLInputElement);
      draw();
      [...document.querySelectorAll('input')][at]?.focus();
    };
    return specTable(rows, {
      ...look,
      ...(atEachKey && { typed: keep }),
      actions: (row) => actions(row, draw),
    });
  });
}

const page =
  (
    rows: Row[],
    actions: (row: Row, draw: () => void) => Node[] = () => [],
    look: SpecTableLook = {},
    atEachKey = false,
  ) =>
  (body: HTMLElement): void =>
    body.append(shell(anew(rows, look, atEachKey, actions)));

const moves = (rows: () => Row[]) => (row: Row, draw: () => void) => [
  link('Up', () => {
    const list = rows();
    const at = list.indexOf(row);
    list.splice(at, 1);
    list.splice(at - 1, 0, row);
    draw();
  }),
];

const list = (names?: string[]): (() => Row[]) => {
  let rows: Row[] | undefined;
  return () => (rows ??= rowsNamed(names));
};

/** Two specifications a page, with the platform's codes; a copy goes to the end, has no code yet, and the page stays. */
const codedPages = (body: HTMLElement): void => {
  const rows = rowsNamed().map((row) => ({ ...row, code: `90-${row.id}` }));
  let shown = 0;
  body.append(
    shell(
      drawn((draw) =>
        h(
          'div',
          {},
          specTable(rows.slice(shown * 2, shown * 2 + 2), {
            codes: true,
            actions: (row) => [
              link('Copy', () => {
                rows.push({ ...row, id: rows.length + 1, code: '' });
                draw();
              }),
            ],
          }),
          pager(rows.length, { size: 2, total: true }, shown, (next) => {
            shown = next;
            draw();
          }),
        ),
      ),
    ),
  );
};

/** Which specification is which, when names and places change. */
export const IDENTITY: DynamicPages = {
  'a copy on a page of its own': {
    page: codedPages,
    act: async (seller) => {
      await seller.press('Copy', 'Standard');
      await seller.type('Specification Name', 'Standard 1', 'Standard');
      await seller.press('3');
      await seller.tick('Trial Use', 'Standard');
      await seller.press('1');
    },
    flags: ['added Standard', 'renamed Standard to Standard 1'],
  },
  'a rename, drawn anew at every key': (() => {
    const rows = list();
    return {
      page: (body) => page(rows(), undefined, {}, true)(body),
      act: (seller) => seller.type('Specification Name', 'Std2', 'Standard'),
      flags: ['renamed Standard to Std2'],
    };
  })(),
  'two names exchanged': (() => {
    const rows = list(['Basic', 'Standard', 'Plus']);
    return {
      page: (body) => page(rows())(body),
      act: async (seller) => {
        await seller.type('Specification Name', 'Passing', 'Basic');
        await seller.type('Specification Name', 'Basic', 'Standard');
        await seller.type('Specification Name', 'Standard', 'Passing');
      },
      flags: ['renamed Basic to Standard', 'renamed Standard to Basic'],
    };
  })(),
  'two names exchanged, drawn anew at every key': (() => {
    const rows = list(['Basic', 'Standard', 'Plus']);
    return {
      page: (body) => page(rows(), undefined, {}, true)(body),
      act: async (seller) => {
        await seller.type('Specification Name', 'Passing', 'Basic');
        await seller.type('Specification Name', 'Basic', 'Standard');
        await seller.type('Specification Name', 'Standard', 'Passing');
      },
      flags: ['renamed Basic to Standard', 'renamed Standard to Basic'],
    };
  })(),
  'moved up': (() => {
    const rows = list();
    return {
      page: (body) => page(rows(), moves(rows))(body),
      act: async (seller) => {
        await seller.press('Up', 'Professional');
        await seller.press('Up', 'Professional');
        await seller.tick('Trial Use', 'Professional');
      },
      flags: ['saas-trial-locked spec.trial Professional'],
    };
  })(),
  'two of one name, one of them deleted': (() => {
    const rows = list(['Basic', 'Basic', 'Plus']);
    return {
      page: (body) =>
        page(rows(), (row, draw) => [
          link('Delete', () => {
            without(rows(), row);
            draw();
          }),
        ])(body),
      act: (seller) => seller.press('Delete', '200'),
      flags: [DELETED('Basic')],
    };
  })(),
  'two of one name stay two': (() => {
    const rows = list(['Basic', 'Basic', 'Plus']);
    return {
      page: (body) => page(rows(), moves(rows))(body),
      act: async (seller) => {
        await seller.type('Price', '210', '200');
        await seller.press('Up', 'Plus');
        await seller.tick('Trial Use', '210');
      },
      flags: ['saas-trial-locked spec.trial Basic'],
    };
  })(),
  'a copy under its original': (() => {
    const rows = list();
    return {
      page: (body) =>
        page(rows(), (row, draw) => [
          link('Copy', () => {
            rows().splice(rows().indexOf(row) + 1, 0, { ...row, id: 9, name: `${row.name} copy` });
            draw();
          }),
        ])(body),
      act: (seller) => seller.press('Copy', 'Standard'),
      flags: ['added Standard copy'],
    };
  })(),
  'a copy of the same name, its trial taken off': (() => {
    const rows = list();
    return {
      page: (body) =>
        page(rows(), (row, draw) => [
          link('Copy', () => {
            rows().push({ ...row, id: 9, price: '999' });
            draw();
          }),
        ])(body),
      act: async (seller) => {
        await seller.press('Copy', 'Standard');
        await seller.tick('Trial Use', '999');
      },
      flags: ['added Standard'],
    };
  })(),
  'renamed to what another was before': (() => {
    const rows = list(['Basic', 'Standard', 'Plus']);
    return {
      page: (body) => page(rows())(body),
      act: async (seller) => {
        await seller.type('Specification Name', 'Gold', 'Standard');
        await seller.type('Specification Name', 'Standard', 'Plus');
        await seller.tick('Trial Use', 'Gold');
      },
      flags: [
        'renamed Plus to Standard',
        'renamed Standard to Gold',
        'saas-trial-locked spec.trial Standard',
      ],
    };
  })(),
  'deleted, and a new one of the same name': (() => {
    const rows = list();
    return {
      page: (body) =>
        body.append(
          shell(
            drawn((draw) =>
              h(
                'div',
                {},
                specTable(rows(), {
                  actions: (row) => [
                    link('Delete', () => {
                      without(rows(), row);
                      draw();
                    }),
                  ],
                }),
                button('Add', () => {
                  rows().push({ id: 9, name: '', price: '', trial: false });
                  draw();
                }),
              ),
            ),
          ),
        ),
      act: async (seller) => {
        await seller.press('Delete', 'Standard');
        await seller.press('Add');
        await seller.type('Specification Name', 'Fresh', '');
      },
      flags: ['added Fresh', 'spec-add-before-remove spec Standard', DELETED('Standard')],
    };
  })(),
  'codes tell who is who when the page changes all names and places': (() => {
    const rows = list();
    return {
      page: (body) => {
        for (const row of rows()) row.code = `SKU-00${row.id}`;
        const table = drawn((draw) =>
          h(
            'div',
            {},
            h(
              'button',
              {
                type: 'button',
                onclick: () => {
                  rows().reverse();
                  for (const one of rows()) one.name = `${one.name}!`;
                  draw();
                },
              },
              'In capitals',
            ),
            specTable(rows(), { codes: true }),
          ),
        );
        body.append(shell(table));
      },
      act: async (seller) => {
        await seller.press('In capitals');
        await seller.tick('Trial Use', 'Standard!');
      },
      flags: ['saas-trial-locked spec.trial Standard!'],
    };
  })(),
};
