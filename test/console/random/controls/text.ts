import { make } from '../../make';
import type { TextField } from '../field';
import type { Scene } from '../scene';
import { withUnit } from './unit';

/** A text or a number to type. */
export function textControl(scene: Scene, field: TextField): HTMLElement {
  return withUnit(scene, field, bareControl(scene, field));
}

function bareControl(scene: Scene, field: TextField): HTMLElement {
  const isNumber = field.kind === 'number';
  const tag = field.kind === 'area' ? 'textarea' : 'input';
  const type: Record<string, string> =
    isNumber && scene.is.numbers === 'native' ? { type: 'number', step: 'any' } : {};
  const control = make(tag, { id: scene.newId(), class: isNumber ? 'number' : 'text', ...type });
  control.value = field.get();
  control.addEventListener('input', () => field.set(control.value));
  control.addEventListener('change', () => field.settled());
  scene.hands.put(field.hand, control);
  if (isNumber && scene.is.numbers === 'spinbutton') return spinbutton(control as HTMLInputElement, field);
  if (!isNumber && scene.is.counter === 'shown') return counted(control);
  return control;
}

/** With buttons that count down and up. */
function spinbutton(control: HTMLInputElement, field: TextField): HTMLElement {
  control.setAttribute('role', 'spinbutton');
  const tell = () => control.setAttribute('aria-valuenow', control.value);
  const step = (by: number) => () => {
    control.value = String(Number(control.value) + by);
    field.set(control.value);
    tell();
    field.settled();
  };
  control.addEventListener('input', tell);
  tell();
  const button = (sign: string, by: number) =>
    make('button', { type: 'button', tabindex: '-1', click: step(by) }, sign);
  return make('span', { class: 'spin' }, button('−', -1), control, button('+', 1));
}

/** With a count of its characters behind it. */
function counted(control: HTMLInputElement | HTMLTextAreaElement): HTMLElement {
  const count = make('span', { class: 'count' });
  const tell = () => {
    count.textContent = `${control.value.length}/2000`;
  };
  control.addEventListener('input', tell);
  tell();
  return make('span', { class: 'counted' }, control, count);
}
