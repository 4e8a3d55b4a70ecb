import { button, h, line, text, yesNo } from './h';
import type { DynamicPage, DynamicPages } from './scenario';

/** A switch that is drawn by other elements than the native checkbox that holds its state. */
type Place = 'behind' | 'around';

function drawnSwitch(place: Place): Node[] {
  const box = h('input', { type: 'checkbox', checked: true }) as HTMLInputElement;
  const word = h('em', {}, 'Yes');
  const press = (): void => {
    box.checked = !box.checked;
    word.textContent = box.checked ? 'Yes' : 'No';
  };
  const size = 'display: inline-block; width: 40px; height: 20px';
  if (place === 'around') {
    const hidden = h('div', { style: 'position: absolute; opacity: 0' }, box);
    const slider = h('span', { class: 'x-inputswitch-slider', style: size }, word);
    return [h('div', { class: 'x-inputswitch', onclick: press }, hidden, slider)];
  }
  box.style.display = 'none';
  return [box, h('div', { class: 'x-form-switch', style: size, onclick: press }, word, h('i'))];
}

const pressed = (place: Place): DynamicPage => ({
  page: (body) =>
    body.append(
      h(
        'main',
        {},
        h('h1', {}, 'Modify Product'),
        line('Product Name', text('Acme')),
        line('Delivery Method', 'SaaS'),
        line('Public Sales', yesNo(true)),
        line('Involve Service Supervision', ...drawnSwitch(place)),
        button('Submit'),
      ),
    ),
  act: (seller) => seller.press(place === 'around' ? '.x-inputswitch-slider' : '.x-form-switch'),
  flags: ['saas-supervision-locked supervision'],
});

/** Native checkboxes that are hidden, and a widget that is pressed instead. */
export const DRAWN_SWITCHES: DynamicPages = {
  'a widget right behind its checkbox': pressed('behind'),
  'a widget around its checkbox': pressed('around'),
};
