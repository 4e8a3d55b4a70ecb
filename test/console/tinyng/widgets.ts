import { make } from '../make';
import { autoId } from './session';

export interface Option {
  value: string;
  label: string;
}

/** Makes one of the library's own elements. */
export const tag = (
  name: string,
  props: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

/** A select whose list is moved to the body while it is open. */
export function select(value: string, choices: Option[], put: (value: string) => void): HTMLElement {
  const span = make('span', {});
  const show = (chosen: string) => {
    const label = choices.find((one) => one.value === chosen)?.label ?? '';
    span.textContent = label;
    span.title = label;
  };
  const open = () => {
    const close = () => drop.remove();
    const items = choices.map(({ value: one, label }) => {
      const choose = () => {
        show(one);
        put(one);
        close();
      };
      const content = make(
        'section',
        { class: 'ti3-overflow-padding' },
        make('span', { title: label }, label),
      );
      return make('li', { class: 'ti3-dropdown-option', click: choose }, content);
    });
    const list = make('ul', { tabindex: '-1', class: 'ti3-drop-list-ul' }, ...items);
    const drop = tag('ti-drop', { class: 'ti3-dropdown-container' }, list);
    const { left, bottom, width } = dominator.getBoundingClientRect();
    drop.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px;width:${width}px`;
    document.body.append(drop);
    setTimeout(() => document.addEventListener('click', close, { once: true }));
  };
  const text = make('section', { class: 'ti3-overflow-padding' }, span);
  const dominator = tag(
    'ti-dominator',
    { class: 'ti3-select-dominator-container', tabindex: '0' },
    make('section', { class: 'ti3-select-dominator-text' }, text),
    make('section', { class: 'ti3-icon ti3-select-dominator-dropdown-btn' }, '▾'),
  );
  dominator.addEventListener('click', open);
  show(value);
  return tag('ti-select', {}, dominator);
}

/** A switch that is a link. */
export function toggle(on: boolean, put: (on: boolean) => void): HTMLElement {
  const link = make(
    'a',
    { role: 'radio', href: 'javascript:void(0)' },
    make('div', { class: 'ti3-switch-track' }),
    make('span', { class: 'ti3-switch-pointer' }),
  );
  const show = (value: boolean) => {
    link.className = `ti3-switch ${value ? 'ti3-switch-on' : 'ti3-switch-off'}`;
  };
  link.addEventListener('click', () => {
    const next = link.classList.contains('ti3-switch-off');
    show(next);
    put(next);
  });
  show(on);
  return tag('ti-switch', {}, link);
}

/** Radios in a row; the native inputs are drawn over by their labels. */
export function radios(value: string, choices: Option[], put: (value: string) => void): HTMLElement {
  const name = autoId();
  const parts = choices.flatMap(({ value: one, label }) => {
    const id = autoId();
    const change = () => put(one);
    return [
      make('input', { type: 'radio', class: 'ti3-radio', name, id, checked: one === value, change }),
      make(
        'label',
        { class: 'ti3-radio-label', for: id },
        make('span', { class: 'ti3-radio-skin' }),
        make('span', {}, label),
      ),
    ];
  });
  return tag('ti-radio-group', {}, ...parts);
}

/** A box with its label. */
export function checkbox(label: string, checked: boolean, put: (on: boolean) => void): HTMLElement {
  const id = autoId();
  const box = make('input', {
    type: 'checkbox',
    class: 'ti3-checkbox',
    id,
    checked,
    change: () => put(box.checked),
  });
  const skin = make('span', { class: 'ti3-checkbox-skin' });
  return make(
    'span',
    { class: 'box' },
    box,
    make('label', { class: 'ti3-checkbox-label', for: id }, skin, make('span', {}, label)),
  );
}

/** A number with steppers, in a text input. */
export function spinner(value: string, put: (value: string) => void, disabled = false): HTMLElement {
  const input = make('input', {
    type: 'text',
    class: 'ti3-spinner-input',
    id: autoId(),
    value,
    disabled,
    input: () => put(input.value),
  });
  const step = (by: number) => () => {
    if (disabled) return;
    input.value = String(Math.max(0, Number(input.value || 0) + by));
    put(input.value);
  };
  return tag(
    'ti-spinner',
    { class: 'ti3-spinner-container' },
    make('div', { class: 'ti3-icon ti3-spinner-downicon', click: step(-1) }, '-'),
    make('div', { class: 'ti3-spinner-input-box' }, input),
    make('div', { class: 'ti3-icon ti3-spinner-upicon', click: step(1) }, '+'),
  );
}

/** A line of text. */
export function textBox(value: string, put: (value: string) => void): HTMLInputElement {
  const input = make('input', {
    type: 'text',
    class: 'ti3-text',
    id: autoId(),
    value,
    input: () => put(input.value),
  });
  return input;
}

/** Several lines of text. */
export function textArea(value: string, rows: number, put: (value: string) => void): HTMLTextAreaElement {
  const area = make(
    'textarea',
    { class: 'ti3-textarea', id: autoId(), rows: String(rows), input: () => put(area.value) },
    value,
  );
  return area;
}
