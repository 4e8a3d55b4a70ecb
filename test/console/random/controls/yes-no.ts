import { make } from '../../make';
import type { SwitchField } from '../field';
import type { Scene } from '../scene';
import { oneOf } from './one-of';

/** An answer of Yes or No: two choices, or one switch. */
export function switchControl(scene: Scene, field: SwitchField): HTMLElement {
  const style = scene.is[field.kind];
  switch (style) {
    case 'checkbox':
      return checkbox(scene, field);
    case 'aria-checkbox':
      return pressed(scene, field, 'span', { role: 'checkbox', class: 'box', tabindex: '0' });
    case 'switch':
      return pressed(scene, field, 'button', { role: 'switch', class: 'switch', type: 'button' });
    case 'class-switch':
      return pressed(scene, field, 'span', { class: 'toggle', tabindex: '0' });
    default:
      return oneOf(scene, style, {
        hand: field.hand,
        options: [
          ['yes', scene.word('yes')],
          ['no', scene.word('no')],
        ],
        get: () => (field.get() ? 'yes' : 'no'),
        set: (value) => {
          field.set(value === 'yes');
          field.settled();
        },
      });
  }
}

function checkbox(scene: Scene, field: SwitchField): HTMLElement {
  const box = make('input', { type: 'checkbox', id: scene.newId(), checked: field.get() });
  box.addEventListener('change', () => {
    field.set(box.checked);
    field.settled();
  });
  return scene.hands.put(field.hand, box);
}

/** An element that turns when it is pressed; one with a role says so by ARIA, one without by its class. */
function pressed(
  scene: Scene,
  field: SwitchField,
  tag: 'span' | 'button',
  props: Record<string, string>,
): HTMLElement {
  const element = make(tag, props, make('i'));
  const show = () => {
    if (props.role) element.setAttribute('aria-checked', String(field.get()));
    element.classList.toggle(`${props.class}-on`, field.get());
  };
  element.addEventListener('click', () => {
    field.set(!field.get());
    show();
    field.settled();
  });
  show();
  return scene.hands.put(field.hand, element);
}
