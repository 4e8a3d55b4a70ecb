/** Makes one of the library's elements: attributes, then children. */
export function element(
  name: string,
  attributes: Record<string, string | boolean>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value === true) made.toggleAttribute(key, true);
    else if (value !== false) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** An element that holds a value as text. */
export type ValueElement = HTMLElement & { value: string };

/** A text field whose every input is told. */
export function textBox(
  attributes: Record<string, string | boolean>,
  value: string,
  put: (value: string) => void,
): ValueElement {
  const box = element('md-outlined-text-field', { ...attributes, value }) as ValueElement;
  box.addEventListener('input', () => put(box.value));
  return box;
}

/** A switch; it tells once it was moved. */
export function switchBox(on: boolean, put: (on: boolean) => void): HTMLElement {
  const box = element('md-switch', { selected: on }) as HTMLElement & { selected: boolean };
  box.addEventListener('change', () => put(box.selected));
  return box;
}

/** A checkbox; it tells once it was pressed. */
export function checkBox(on: boolean, put: (on: boolean) => void): HTMLElement {
  const box = element('md-checkbox', { checked: on, 'touch-target': 'none' }) as HTMLElement & {
    checked: boolean;
  };
  box.addEventListener('change', () => put(box.checked));
  return box;
}
