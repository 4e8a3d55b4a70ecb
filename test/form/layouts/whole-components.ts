import { ends, type Layout } from './markup';

/** A web component: what it draws, and what stands in it. */
const component = (name: string, drawn: string, inside = ''): string =>
  `<${name}><template shadowrootmode="open">${drawn}</template>${inside}</${name}>`;

const field = (value: string): string => component('x-input', `<div><input value="${value}"></div>`);
const label = (text: string): string => component('x-label', `<span><slot></slot></span>`, text);
/** A line that draws its label, and shows its field through a slot. */
const line = (caption: string, control: string): string =>
  component('x-line', `<div>${label(caption)}</div><div><slot></slot></div>`, control);
const radio = (word: string, on: boolean): string =>
  component('x-radio-button', `<div role="radio" aria-checked="${on}">${component('x-word', word)}</div>`);

const basics =
  line('Product Name', field('Acme')) +
  line('Public Sales', radio('Yes', true) + radio('No', false)) +
  line('Delivery Method', component('x-text', '<span><slot></slot></span>', 'SaaS'));
const basicsRead = { name: 'Acme', publicSales: true, deliveryMethod: 'saas' };
const tabs = (panels: string): string =>
  component(
    'x-tabs',
    '<div role="tablist"><div role="tab" aria-selected="true">Basic</div><div role="tab" aria-selected="false">More</div></div><slot></slot>',
    panels,
  );

/** Pages that are web components as a whole. */
export const WHOLE_COMPONENTS: Record<string, Layout> = {
  'labels that a component draws before the slot of its field': {
    fields: basicsRead,
    html: component('x-page', `<div>${basics}</div>${ends}`),
  },
  'a line that stands in the slots of two components': {
    fields: basicsRead,
    html: component(
      'x-page',
      `${component('x-section', component('x-panel', '<h3>Details</h3><slot></slot>', '<slot></slot>'), basics)}${ends}`,
    ),
  },
  'panels that stand in the component that draws their tabs': {
    fields: basicsRead,
    html: component('x-page', `${tabs(`<div>${basics}</div>`)}${ends}`),
  },
};
