import { button, h, line, text, yesNo } from './h';

/** Two fields that make a product form of whatever stands below them, and what sends it. */
export function shell(...below: (Node | string)[]): HTMLElement {
  return h(
    'main',
    {},
    h('h1', {}, 'Modify Product'),
    ...basics(),
    ...below,
    h('p', {}, button('Save Draft'), button('Submit')),
  );
}

export const basics = (name = 'Acme Backup'): HTMLElement[] => [
  line('Product Name', text(name)),
  line('Delivery Method', 'SaaS'),
  line('Public Sales', yesNo(true)),
  line('Involve Service Supervision', yesNo(true)),
];
