import { make } from '../../make';
import type { ChoiceField } from '../field';
import type { Scene } from '../scene';
import { oneOf } from './one-of';

/** One of many: all of them in sight, or in a list that opens over the page. */
export function choiceControl(scene: Scene, field: ChoiceField): HTMLElement {
  const style = scene.is.choice;
  const choice = {
    ...field,
    set: (value: string) => {
      field.set(value);
      field.settled();
    },
  };
  if (style === 'combobox' || style === 'class-select' || style === 'expanding-button')
    return opening(scene, style, choice);
  return oneOf(scene, style, choice);
}

const BOX = {
  combobox: { role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' },
  'class-select': {},
  'expanding-button': { type: 'button', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' },
};

/** A box that shows what is chosen; its list hangs on the page's end while it is open. */
function opening(scene: Scene, style: keyof typeof BOX, choice: ChoiceField): HTMLElement {
  const shown = make('span', { class: 'shown' });
  const tag = style === 'expanding-button' ? 'button' : 'div';
  const box = make(
    tag,
    { class: 'select', tabindex: '0', ...BOX[style] },
    shown,
    make('i', { class: 'arrow' }),
  );
  const hasRoles = style !== 'class-select';
  let list: HTMLElement | null = null;
  let left: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    shown.textContent = choice.options.find(([value]) => value === choice.get())?.[1] ?? '';
    if (hasRoles) box.setAttribute('aria-expanded', String(list !== null));
  };
  const close = () => {
    list?.remove();
    list = null;
    show();
  };
  const open = () => {
    // What was left a moment ago stays open when it is opened again.
    clearTimeout(left);
    const items = choice.options.map(([value, label]) => {
      const isChosen = value === choice.get();
      const roles: Record<string, string> = hasRoles
        ? { role: 'option', 'aria-selected': String(isChosen) }
        : {};
      const item = make('li', { class: isChosen ? 'item chosen' : 'item', ...roles }, label);
      item.addEventListener('click', () => {
        choice.set(value);
        close();
      });
      return scene.hands.put(`${choice.hand}:${value}`, item);
    });
    list = make('ul', { class: 'list', ...(hasRoles && { role: 'listbox' }) }, ...items);
    const at = box.getBoundingClientRect();
    list.style.cssText = `left:${at.left}px;top:${at.bottom}px`;
    scene.layer.append(list);
    show();
  };
  box.addEventListener('click', () => (list ? close() : open()));
  box.addEventListener('blur', () => {
    left = setTimeout(close, 200);
  });
  show();
  return scene.hands.put(choice.hand, box);
}
