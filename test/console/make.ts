type Child = Node | string;

/** Makes an element: `make('label', { for: 'name' }, 'Name')`; functions become listeners. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Record<string, string | boolean | ((event: Event) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}
