import { button, h, line, text } from './h';
import { DELETED, type DynamicPage, type Seller } from './scenario';
import { shell } from './shell';
import { type Row, rowsNamed } from './table-app';

type Place = 'in the row' | 'below the row';

/** A table to read; Edit opens a row, where it stands or below it, and nothing counts before Save. */
function editorTable(place: Place): HTMLElement {
  let rows = rowsNamed(['Basic', 'Standard', 'Professional']);
  let open: Row | undefined;
  const body = h('tbody');

  const show = (row?: Row): void => {
    open = row && { ...row };
    draw();
  };
  const save = (): void => {
    const edited = open;
    if (!edited) return;
    rows = rows.some(({ id }) => id === edited.id)
      ? rows.map((row) => (row.id === edited.id ? edited : row))
      : [...rows, edited];
    show();
  };
  const answers = (): HTMLElement[] => [button('Save', save), button('Cancel', () => show())];
  const fieldsOf = (row: Row) => ({
    name: text(row.name, (value) => {
      row.name = value;
    }),
    trial: h('input', {
      type: 'checkbox',
      role: 'switch',
      checked: row.trial,
      onchange: () => {
        row.trial = !row.trial;
      },
    }),
  });
  const actionsOf = (row: Row): HTMLElement[] => [
    h('a', { onclick: () => show(row.id === open?.id ? undefined : row) }, 'Edit'),
    h(
      'a',
      {
        onclick: () => {
          rows = rows.filter(({ id }) => id !== row.id);
          draw();
        },
      },
      'Delete',
    ),
  ];

  function elementsOf(row: Row): HTMLElement[] {
    const edited = row.id === open?.id ? open : undefined;
    const fields = edited && fieldsOf(edited);
    const inRow = fields && place === 'in the row';
    const own = h(
      'tr',
      {},
      h('td', {}, inRow ? fields.name : row.name),
      h('td', {}, 'Yearly'),
      // The switch is seen while the row is edited only.
      h('td', {}, row.price, ' ', inRow && h('span', { class: 'line' }, 'Trial Use ', fields.trial)),
      h('td', {}, ...(inRow ? answers() : actionsOf(row))),
    );
    if (!fields || inRow) return [own];
    const below = [line('Specification Name', fields.name), line('Trial Use', fields.trial), ...answers()];
    return [own, h('tr', {}, h('td', { colspan: 4 }, ...below))];
  }

  function draw(): void {
    const added = open && !rows.some(({ id }) => id === open?.id) ? [open] : [];
    body.replaceChildren(...[...rows, ...added].flatMap(elementsOf));
  }

  draw();
  const heads = ['Specification Name', 'Billing Mode', 'Price', 'Operation'];
  return h(
    'section',
    {},
    h('h2', {}, 'Specifications'),
    button('Add Specification', () => show({ id: rows.length + 10, name: '', price: '', trial: false })),
    h('table', {}, h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', {}, head)))), body),
  );
}

const LOCKED = 'saas-trial-locked spec.trial Standard';

const ACTS: Record<string, { act(seller: Seller): Promise<void>; flags: string[] }> = {
  'a switch that its row does not show, saved': {
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.tick('', 'Save');
      await seller.sees(LOCKED);
      await seller.press('Save');
    },
    flags: [LOCKED],
  },
  'a switch that its row does not show, cancelled': {
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.tick('', 'Save');
      await seller.sees(LOCKED);
      await seller.press('Cancel');
    },
    flags: [],
  },
  'saved, then opened again and cancelled': {
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.tick('', 'Save');
      await seller.press('Save');
      await seller.press('Edit', 'Standard');
      await seller.tick('', 'Save');
      await seller.sees();
      await seller.press('Cancel');
    },
    flags: [LOCKED],
  },
  'a new row cancelled, then another deleted': {
    act: async (seller) => {
      await seller.press('Add Specification');
      await seller.press('Cancel');
      await seller.press('Delete', 'Standard');
    },
    flags: [DELETED('Standard')],
  },
};

/** Every act in an editor of either place. */
export const ROW_EDITORS: Record<string, DynamicPage> = Object.fromEntries(
  (['in the row', 'below the row'] as const).flatMap((place) =>
    Object.entries(ACTS).map(([name, { act, flags }]) => [
      `${place}: ${name}`,
      { page: (body: HTMLElement) => body.append(shell(editorTable(place))), act, flags },
    ]),
  ),
);
