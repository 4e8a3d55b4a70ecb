type Child = Node | string | false | undefined;
type Props = Record<string, string | number | boolean | ((event: Event) => void) | undefined>;

/** An element with its attributes, its listeners (`onclick`) and what is in it; `value` and `checked` are set as a framework sets them. */
export function h(name: string, props: Props = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (key === 'value' || key === 'checked') Object.assign(element, { [key]: value });
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A line of a form: its caption, and what stands behind it. */
export const line = (caption: string, ...controls: Child[]): HTMLElement =>
  h(
    'div',
    { class: 'line' },
    h('div', { class: 'caption' }, caption),
    h('div', { class: 'value' }, ...controls),
  );

/** A text field that tells every keystroke. */
export const text = (value: string, oninput?: (value: string) => void): HTMLElement =>
  h('input', { value, oninput: (event) => oninput?.((event.target as HTMLInputElement).value) });

let groups = 0;
export function yesNo(
  on: boolean,
  onchange?: (on: boolean) => void,
  words: [string, string] = ['Yes', 'No'],
): HTMLElement {
  const name = `group${groups++}`;
  const radio = (word: string, is: boolean) =>
    h(
      'label',
      {},
      h('input', { type: 'radio', name, checked: on === is, onchange: () => onchange?.(is) }),
      ` ${word} `,
    );
  return h('span', {}, radio(words[0], true), radio(words[1], false));
}

export const button = (word: string, onclick?: () => void): HTMLElement =>
  h('button', { type: 'button', onclick: () => onclick?.() }, word);
