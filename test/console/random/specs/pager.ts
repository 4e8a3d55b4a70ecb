import { make } from '../../make';
import type { FormScene } from '../scene';
import type { SpecList } from './list';

/** What stands below a list that is not shown at once: pages, or a button for more. */
export function pager(scene: FormScene, list: SpecList): HTMLElement {
  const bar = make('div', { class: 'pager' });
  const to = (page: number) => () => {
    list.page = page;
    scene.redrawSpecs();
  };
  const button = (
    label: string,
    hand: string,
    page: number,
    props: Record<string, string | boolean> = {},
  ) => {
    const element = make('button', { type: 'button', ...props, click: to(page) }, label);
    return scene.hands.put(hand, element);
  };
  const last = list.pages() - 1;
  if (scene.is.extent === 'more') {
    if (list.page < last) bar.append(button(scene.word('loadMore'), 'next-page', list.page + 1));
    return bar;
  }
  const before = { class: 'before', 'aria-label': 'previous page', disabled: list.page === 0 };
  const after = { class: 'after', 'aria-label': 'next page', disabled: list.page === last };
  const numbers = scene.is.extent === 'numbers' ? Array.from({ length: last + 1 }, (_, at) => at) : [];
  const shown = numbers.map((at) =>
    button(
      String(at + 1),
      `page:${at}`,
      at,
      at === list.page ? { 'aria-current': 'page', class: 'now' } : {},
    ),
  );
  const total = make('span', {}, `${scene.word('total')}: ${list.matching().length}`);
  if (scene.is.extent === 'numbers') bar.append(total);
  bar.append(
    button('‹', 'previous-page', Math.max(0, list.page - 1), before),
    ...shown,
    button('›', 'next-page', Math.min(last, list.page + 1), after),
  );
  return bar;
}
