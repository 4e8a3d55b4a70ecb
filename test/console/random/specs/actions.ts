import { make } from '../../make';
import { copySpec, type PracticeSpec } from '../../products';
import type { FormScene } from '../scene';
import { deleteSpec } from './deletion';
import { editInOverlay } from './edit';
import type { SpecList } from './list';

type Action = 'edit' | 'copy' | 'delete';

/** What can be done to one specification: links, buttons, icons or a menu. */
export function actionsOf(scene: FormScene, list: SpecList, spec: PracticeSpec): HTMLElement {
  const box = make('div', { class: 'actions' });
  const does: Record<Action, () => void> = {
    edit: () => editInOverlay(scene, list, spec),
    copy: () => list.add(copySpec(spec, nextKey()), spec),
    delete: () => deleteSpec(scene, list, spec, box),
  };
  const names: Action[] = isEditedInOverlay(scene) ? ['edit', 'copy', 'delete'] : ['copy', 'delete'];
  const hand = (name: Action) => `${name}@${spec.key}`;
  if (scene.is.actions === 'menu') {
    const dots = make('button', { type: 'button', 'aria-haspopup': 'menu' }, '⋯');
    dots.addEventListener('click', () => openMenu(dots));
    box.append(scene.hands.put(`menu@${spec.key}`, dots));
  } else
    for (const name of names) box.append(scene.hands.put(hand(name), element(scene, name, does[name])), ' ');
  return box;

  function openMenu(dots: HTMLElement): void {
    const items = names.map((name) => {
      const item = make('li', { role: 'menuitem', tabindex: '-1' }, scene.word(name));
      item.addEventListener('click', () => {
        menu.remove();
        does[name]();
      });
      return scene.hands.put(hand(name), item);
    });
    const menu = make('ul', { class: 'list', role: 'menu' }, ...items);
    const { left, bottom } = dots.getBoundingClientRect();
    menu.style.cssText = `left:${left - 60}px;top:${bottom}px`;
    scene.layer.append(menu);
    setTimeout(() => document.addEventListener('click', () => menu.remove(), { once: true }));
  }
}

let copies = 0;
export const nextKey = (): string => `n${++copies}`;

export const isEditedInOverlay = ({ is }: FormScene): boolean =>
  is.specs === 'dialog' || is.specs === 'drawer' || is.specs === 'text-cards';

function element(scene: FormScene, name: Action, press: () => void): HTMLElement {
  const word = scene.word(name);
  if (scene.is.actions === 'links') return make('a', { class: 'link', tabindex: '0', click: press }, word);
  if (scene.is.actions === 'buttons') return make('button', { type: 'button', click: press }, word);
  const icon = make('button', { type: 'button', class: 'icon', title: word, click: press });
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PICTURES[name]);
  picture.append(path);
  icon.append(picture);
  return icon;
}

const PICTURES: Record<Action, string> = {
  edit: 'M2 14l1-4 8-8 3 3-8 8z',
  copy: 'M2 2h8v2H4v8H2zM6 6h8v8H6z',
  delete: 'M3 4h10v1H3zM4 6h8l-1 8H5zM6 2h4v1H6z',
};
