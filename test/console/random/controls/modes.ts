import type { BillingMode } from '../../../../form/product';
import { make } from '../../make';
import type { ModesField } from '../field';
import type { Scene } from '../scene';

/** Several of the billing modes. */
export function modesControl(scene: Scene, field: ModesField): HTMLElement {
  const press = (mode: BillingMode) => {
    const modes = field.get();
    const all = field.options.map(([one]) => one);
    const wanted = modes.includes(mode) ? modes.filter((one) => one !== mode) : [...modes, mode];
    field.set(all.filter((one) => wanted.includes(one)));
    field.settled();
  };
  const items = field.options.map(([mode, label]) => {
    const isOn = () => field.get().includes(mode);
    const item = mark(scene, label, isOn, () => press(mode));
    return scene.hands.put(`${field.hand}:${mode}`, item);
  });
  return make(
    'div',
    { class: 'modes', ...(scene.is.modes !== 'class-boxes' && { role: 'group' }) },
    ...items,
  );
}

/** One mode with its tick. */
function mark(scene: Scene, label: string, isOn: () => boolean, press: () => void): HTMLElement {
  if (scene.is.modes === 'checkboxes') {
    const box = make('input', { type: 'checkbox', checked: isOn(), change: press });
    return make('label', {}, box, ` ${label}`);
  }
  const style = STYLES[scene.is.modes];
  const text = style.tag === 'button' ? [label] : [make('i'), make('span', {}, label)];
  const item = make(style.tag, { ...style.props }, ...text);
  const show = () => {
    if (style.told) item.setAttribute(style.told, String(isOn()));
    item.classList.toggle(style.on, isOn());
  };
  item.addEventListener('click', () => {
    press();
    show();
  });
  show();
  return item;
}

const STYLES = {
  'aria-checkboxes': {
    tag: 'span',
    told: 'aria-checked',
    on: 'tick-on',
    props: { role: 'checkbox', tabindex: '0', class: 'tick' },
  },
  'class-boxes': {
    tag: 'span',
    told: '',
    on: 'checkbox-checked',
    props: { tabindex: '0', class: 'tick checkbox' },
  },
  chips: {
    tag: 'button',
    told: 'aria-pressed',
    on: 'chip-on',
    props: { type: 'button', class: 'chip' },
  },
} as const;
