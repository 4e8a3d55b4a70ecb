import { make } from '../../make';
import type { Scene } from '../scene';

/** One of several to choose, whatever it is about. */
export interface OneOf {
  hand: string;
  options: readonly (readonly [value: string, label: string])[];
  get(): string;
  set(value: string): void;
}

type Style = 'select' | 'radios' | 'aria-radios' | 'cards' | 'links' | 'listbox';

/** All choices in sight, the chosen one told by HTML, by ARIA or by a class alone. */
export function oneOf(scene: Scene, style: Style, choice: OneOf): HTMLElement {
  if (style === 'select') return nativeSelect(scene, choice);
  if (style === 'radios') return radios(scene, choice);
  const items = choice.options.map(([value, label]) => {
    const item = make(
      style === 'links' ? 'a' : 'div',
      { ...ITEM[style], class: style === 'cards' ? 'pick' : style },
      label,
    );
    item.addEventListener('click', () => {
      choice.set(value);
      show();
    });
    scene.hands.put(`${choice.hand}:${value}`, item);
    return item;
  });
  const show = () => {
    for (const [at, item] of items.entries()) {
      const isChosen = choice.options[at]?.[0] === choice.get();
      const told = TOLD_BY[style];
      if (told) item.setAttribute(told, String(isChosen));
      item.classList.toggle('chosen', isChosen);
    }
  };
  show();
  const between = style === 'links' ? items.flatMap((item, at) => (at > 0 ? [' | ', item] : [item])) : items;
  return make('div', { ...(GROUP[style] && { role: GROUP[style] }), class: 'choices' }, ...between);
}

const ITEM: Record<Exclude<Style, 'select' | 'radios'>, Record<string, string>> = {
  'aria-radios': { role: 'radio', tabindex: '0' },
  cards: { tabindex: '0' },
  links: { href: 'javascript:void 0' },
  listbox: { role: 'option', tabindex: '0' },
};
const TOLD_BY: Partial<Record<Style, string>> = { 'aria-radios': 'aria-checked', listbox: 'aria-selected' };
const GROUP: Partial<Record<Style, string>> = { 'aria-radios': 'radiogroup', listbox: 'listbox' };

function nativeSelect(scene: Scene, choice: OneOf): HTMLElement {
  const options = choice.options.map(([value, label]) =>
    make('option', { value, selected: value === choice.get() }, label),
  );
  const select = make('select', { id: scene.newId() }, ...options);
  select.addEventListener('change', () => choice.set(select.value));
  return scene.hands.put(choice.hand, select);
}

function radios(scene: Scene, choice: OneOf): HTMLElement {
  const name = scene.newId();
  const labels = choice.options.map(([value, label]) => {
    const radio = make('input', { type: 'radio', name, value, checked: value === choice.get() });
    radio.addEventListener('change', () => choice.set(value));
    return scene.hands.put(`${choice.hand}:${value}`, make('label', {}, radio, ` ${label}`));
  });
  return make('div', { class: 'choices' }, ...labels);
}
