import { ask, type Question } from './ask';
import { button, h, text } from './h';
import { pager } from './pager';

/** A specification as the page's own app knows it. */
export interface Row {
  id: number;
  name: string;
  price: string;
  trial: boolean;
  gone?: boolean;
}

export interface TableOptions {
  names?: string[];
  /** How the app brings its rows into the page: all anew, one element a row, elements handed on from row to row, a new table, or emptied while it loads. */
  render?: 'anew' | 'keyed' | 'patched' | 'table' | 'loading';
  cells?: 'inputs' | 'texts';
  remove?: 'link' | 'icon' | 'menu' | 'ticks';
  question?: Question;
  /** What happens once the seller has confirmed: at once, after an answer of the server, or refused by it. */
  answer?: 'yes' | 'late' | 'refused';
  pages?: { size: number; total?: boolean };
}

export const NAMES = ['Basic', 'Standard', 'Professional', 'Enterprise'];

/** The rows with their price in order, so that no two are alike. */
export const rowsNamed = (names: string[]): Row[] =>
  names.map((name, index) => ({
    id: index + 1,
    name,
    price: String((index + 1) * 100),
    trial: index % 2 === 1,
  }));

/** A table of specifications, as some app may keep it. */
export function tableApp(options: TableOptions = {}): HTMLElement {
  const {
    render = 'anew',
    cells = 'inputs',
    remove = 'link',
    question = 'none',
    answer = 'yes',
    pages,
  } = options;
  let rows = rowsNamed(options.names ?? NAMES);
  let page = 0;
  const ticked = new Set<number>();
  const place = h('div', { class: 'specs' });
  const elements = new Map<number, HTMLElement>();
  const heads = [
    ...(remove === 'ticks' ? [''] : []),
    'Specification Name',
    'Billing Mode',
    'Price',
    'Trial Use',
    'Operation',
  ];
  const body = h('tbody');
  const table = () =>
    h('table', {}, h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', {}, head)))), body);

  const cellsOf = (row: Row): HTMLElement[] => [
    ...(remove === 'ticks'
      ? [
          h(
            'td',
            {},
            h('input', {
              type: 'checkbox',
              checked: ticked.has(row.id),
              onchange: () => (ticked.has(row.id) ? ticked.delete(row.id) : ticked.add(row.id)),
            }),
          ),
        ]
      : []),
    h(
      'td',
      {},
      cells === 'inputs'
        ? text(row.name, (value) => {
            row.name = value;
          })
        : row.name,
    ),
    h('td', {}, 'Yearly'),
    h(
      'td',
      {},
      cells === 'inputs'
        ? text(row.price, (value) => {
            row.price = value;
          })
        : row.price,
    ),
    h(
      'td',
      {},
      cells === 'inputs'
        ? h('input', {
            type: 'checkbox',
            role: 'switch',
            checked: row.trial,
            onchange: () => {
              row.trial = !row.trial;
            },
          })
        : row.trial
          ? 'Yes'
          : 'No',
    ),
    h('td', {}, ...actions(row)),
  ];

  function actions(row: Row): HTMLElement[] {
    if (remove === 'ticks') return [h('a', {}, 'Copy')];
    if (remove === 'icon')
      return [
        h(
          'button',
          { type: 'button', onclick: () => drop([row.id]) },
          h('i', { class: 'icon-delete', style: 'display: inline-block; width: 1em; height: 1em' }),
        ),
      ];
    if (remove === 'menu') return [h('a', { onclick: () => menu(row) }, 'More')];
    return [h('a', { onclick: () => drop([row.id]) }, 'Delete')];
  }

  function menu(row: Row): void {
    const list = h(
      'ul',
      { role: 'menu', class: 'menu' },
      h('li', { role: 'menuitem', onclick: () => list.remove() }, 'Copy'),
      h(
        'li',
        {
          role: 'menuitem',
          onclick: () => {
            list.remove();
            drop([row.id]);
          },
        },
        'Delete',
      ),
    );
    document.body.append(list);
  }

  async function drop(ids: number[]): Promise<void> {
    if (!(await ask(question))) return;
    if (answer === 'late') await new Promise((resolve) => setTimeout(resolve, 500));
    const before = rows;
    rows = rows.filter(({ id }) => !ids.includes(id));
    draw();
    if (answer !== 'refused') return;
    setTimeout(() => {
      rows = before;
      draw();
    }, 400);
  }

  function shownRows(): Row[] {
    return pages ? rows.slice(page * pages.size, (page + 1) * pages.size) : rows;
  }

  function rowElement(row: Row): HTMLElement {
    return h('tr', {}, ...cellsOf(row));
  }

  function put(): void {
    const now = shownRows();
    if (render === 'keyed') {
      body.replaceChildren(
        ...now.map((row) => {
          const element = elements.get(row.id) ?? rowElement(row);
          elements.set(row.id, element);
          return element;
        }),
      );
    } else if (render === 'patched') {
      now.forEach((row, index) => {
        const element = body.children[index] ?? body.appendChild(h('tr'));
        const fresh = cellsOf(row);
        if (element.childElementCount === 0) element.append(...fresh);
        else patch(element, fresh);
      });
      while (body.childElementCount > now.length) body.lastElementChild?.remove();
    } else body.replaceChildren(...now.map(rowElement));
  }

  function patch(element: Element, fresh: HTMLElement[]): void {
    fresh.forEach((cell, index) => {
      const old = element.children[index] as HTMLElement;
      const input = old.querySelector('input');
      const next = cell.querySelector('input');
      if (input && next && index < fresh.length - 1) {
        input.replaceWith(input);
        if (input.type === 'checkbox') input.checked = next.checked;
        else input.value = next.value;
        rewire(input, next);
      } else if (index === fresh.length - 1) old.replaceChildren(...cell.childNodes);
      else if (old.textContent !== cell.textContent) old.textContent = cell.textContent;
    });
  }

  /** The old element tells the new row's listener. */
  function rewire(input: HTMLInputElement, next: HTMLInputElement): void {
    for (const name of ['input', 'change'] as const)
      Object.assign(input, {
        [`on${name}`]: (event: Event) => {
          event.stopImmediatePropagation();
          if (next.type === 'checkbox') next.checked = input.checked;
          else next.value = input.value;
          next.dispatchEvent(new Event(name));
        },
      });
  }

  function draw(): void {
    const last = pages ? Math.max(0, Math.ceil(rows.length / pages.size) - 1) : 0;
    page = Math.min(page, last);
    if (render === 'loading') {
      body.replaceChildren(h('tr', {}, h('td', { colspan: heads.length }, 'Loading…')));
      setTimeout(() => {
        put();
        frame();
      }, 250);
      return;
    }
    put();
    frame();
  }

  function frame(): void {
    const parts: HTMLElement[] = [];
    if (remove === 'ticks') parts.push(button('Delete', () => drop([...ticked])));
    parts.push(
      render === 'table' || !place.querySelector('table')
        ? table()
        : (place.querySelector('table') as HTMLElement),
    );
    if (pages)
      parts.push(
        pager(rows.length, pages, page, (next) => {
          page = next;
          draw();
        }),
      );
    if (
      parts.length !== place.childElementCount ||
      parts.some((part, index) => place.children[index] !== part)
    )
      place.replaceChildren(...parts);
  }

  put();
  frame();
  return h(
    'section',
    {},
    h('h2', {}, 'Specifications'),
    button('Add Specification', () => {
      const id = Math.max(0, ...rows.map((row) => row.id)) + 1;
      rows = [...rows, { id, name: '', price: '', trial: false }];
      if (pages) page = Math.ceil(rows.length / pages.size) - 1;
      draw();
    }),
    place,
  );
}
