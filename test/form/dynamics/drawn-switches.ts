import { drawn } from './drawn';
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

const form = (supervision: Node): HTMLElement =>
  h(
    'main',
    {},
    h('h1', {}, 'Modify Product'),
    line('Product Name', text('Acme')),
    line('Delivery Method', 'SaaS'),
    line('Public Sales', yesNo(true)),
    supervision,
    button('Submit'),
  );

const pressed = (place: Place): DynamicPage => ({
  page: (body) => body.append(form(line('Involve Service Supervision', ...drawnSwitch(place)))),
  act: (seller) => seller.press(place === 'around' ? '.x-inputswitch-slider' : '.x-form-switch'),
  flags: ['saas-supervision-locked supervision'],
});

/** A checkbox that the page turns by itself, when its box or its words are pressed. */
function wordedSwitch(): Node {
  const box = h('input', { type: 'checkbox', checked: true, 'aria-labelledby': 'words' }) as HTMLInputElement;
  const drawn = h('svg', { class: 'on' });
  const words = h('span', {}, h('span', { id: 'words' }, 'Involve Service Supervision'));
  const turn = (event: Event): void => {
    event.preventDefault();
    setTimeout(() => {
      box.checked = !box.checked;
      drawn.setAttribute('class', box.checked ? 'on' : 'off');
    });
  };
  return h('span', { onclick: turn }, h('span', {}, drawn, box), words);
}

/** A switch of class words alone, which is made anew whenever it is pressed. */
function switchMadeAnew(): Node {
  let on = true;
  const size = 'display: inline-block; width: 40px; height: 20px';
  return drawn((draw) => {
    const onclick = (): void => {
      on = !on;
      draw();
    };
    return h('span', { class: on ? 'x-switch is-on' : 'x-switch', tabindex: '0', style: size, onclick });
  });
}

const madeAnew = (act: DynamicPage['act'], flags: string[]): DynamicPage => ({
  page: (body) => body.append(form(line('Involve Service Supervision', switchMadeAnew()))),
  act,
  flags,
});

/** Native checkboxes that are hidden, with a widget that is pressed instead; and widgets without any. */
/** A switch that shows its state by where its knob stands alone, which slides there. */
function slidingKnob(): Node {
  let on = true;
  const place = (): string =>
    `width: 18px; height: 18px; border-radius: 50%; margin-left: ${on ? 22 : 0}px; transition: margin-left 200ms linear`;
  const knob = h('div', { style: place() });
  const press = (): void => {
    on = !on;
    knob.setAttribute('style', place());
  };
  const style = 'width: 44px; height: 22px; padding: 2px; border-radius: 11px; cursor: pointer';
  return h('div', { class: 'q7', style, onclick: press }, knob);
}

export const DRAWN_SWITCHES: DynamicPages = {
  'a widget right behind its checkbox': pressed('behind'),
  'a widget around its checkbox': pressed('around'),
  'a widget without a checkbox that is made anew': madeAnew(
    (seller) => seller.press('.x-switch'),
    ['saas-supervision-locked supervision'],
  ),
  'a widget that is made anew and pressed again': madeAnew(async (seller) => {
    await seller.press('.x-switch');
    await seller.sees('saas-supervision-locked supervision');
    await seller.press('.x-switch');
  }, []),
  'words that turn a checkbox': {
    page: (body) => body.append(form(wordedSwitch())),
    act: (seller) => seller.press('Involve Service Supervision'),
    flags: ['saas-supervision-locked supervision'],
  },
  'a switch whose knob slides': {
    page: (body) => body.append(form(line('Involve Service Supervision', slidingKnob()))),
    act: async (seller) => {
      await seller.press('.q7');
      await seller.wait(300);
    },
    flags: ['saas-supervision-locked supervision'],
  },
};
