import { button, h } from './h';

/** A pager under a table, with or without the number of rows. */
export function pager(
  count: number,
  { size, total }: { size: number; total?: boolean },
  page: number,
  go: (page: number) => void,
): HTMLElement {
  const pages = Array.from({ length: Math.max(1, Math.ceil(count / size)) }, (_, index) => index);
  return h(
    'div',
    { class: 'pagination' },
    total && h('span', {}, `Total: ${count}`),
    button('‹', () => go(Math.max(0, page - 1))),
    ...pages.map((index) =>
      h(
        'button',
        { type: 'button', class: index === page ? 'on' : undefined, onclick: () => go(index) },
        String(index + 1),
      ),
    ),
    button('›', () => go(Math.min(pages.length - 1, page + 1))),
  );
}
