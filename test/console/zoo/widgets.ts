import type { ControlShape, RawValue } from '../../../form/controls/control';

/** How a person changes a widget: the test drives real mouse and keys accordingly. */
export type Hand = 'type' | 'press' | 'pick' | 'add' | 'file';

/** One widget of the zoo: what it shows first, after a person's change, and after Redline wrote. */
export interface Widget {
  shape: ControlShape;
  hand: Hand;
  initial: RawValue;
  person: RawValue;
  written: RawValue;
}

const pick = { shape: 'choice', hand: 'pick' } as const;
const press = { shape: 'choice', hand: 'press' } as const;
const toggle = { shape: 'toggle', hand: 'press', initial: false, person: true, written: false } as const;
const type = { shape: 'text', hand: 'type' } as const;

/** The same widgets in every library, as far as the library has them. */
export const WIDGETS = {
  text: { ...type, initial: 'Sky Backup', person: 'Sky Backup Pro', written: 'Cloud "Safe" <1>' },
  textarea: { ...type, initial: 'Short text', person: 'Longer text', written: 'Two\nlines' },
  number: { ...type, initial: '10', person: '25', written: '40' },
  date: { ...type, initial: '2026-01-05', person: '2026-02-10', written: '2026-03-15' },
  select: { ...pick, initial: 'Monthly', person: 'Yearly', written: 'One-time' },
  empty: { ...pick, initial: null, person: 'Monthly', written: 'Yearly' },
  search: { ...pick, initial: 'Monthly', person: 'Yearly', written: 'One-time' },
  long: { ...pick, initial: 'Region 3', person: 'Region 5', written: 'Region 180' },
  multi: {
    shape: 'choices',
    hand: 'pick',
    initial: ['Monthly'],
    person: ['Monthly', 'Yearly'],
    written: ['One-time'],
  },
  suggest: { ...type, shape: 'choice', initial: 'Monthly', person: 'Yearly', written: 'One-time' },
  radios: { ...press, initial: 'Image', person: 'SaaS', written: 'License' },
  segments: { ...press, initial: 'Image', person: 'SaaS', written: 'License' },
  cards: { ...press, initial: 'Image', person: 'SaaS', written: 'License' },
  unset: { ...press, initial: null, person: 'SaaS', written: 'License' },
  pressed: { ...press, initial: 'Image', person: 'SaaS', written: 'License' },
  listbox: { ...press, initial: 'Image', person: 'SaaS', written: 'License' },
  tabs: { ...press, initial: 'Image', person: 'SaaS', written: 'License' },
  checkbox: toggle,
  switch: toggle,
  link: toggle,
  tags: { shape: 'choices', hand: 'add', initial: ['fast'], person: ['fast', 'safe'], written: ['small'] },
  editor: {
    shape: 'rich-text',
    hand: 'type',
    initial: 'First line\nSecond line',
    person: 'Typed by hand',
    written: 'One\nTwo <b>\n\nFour',
  },
  framed: {
    shape: 'rich-text',
    hand: 'type',
    initial: 'First line\nSecond line',
    person: 'Typed by hand',
    written: 'One\nTwo <b>\n\nFour',
  },
  slate: {
    shape: 'rich-text',
    hand: 'type',
    initial: 'First line\nSecond line',
    person: 'Typed by hand',
    written: 'One\nTwo <b>\n\nFour',
  },
  file: { shape: 'file', hand: 'file', initial: null, person: null, written: null },
} satisfies Record<string, Widget>;

export type WidgetId = keyof typeof WIDGETS;

export const TERMS = ['Yearly', 'Monthly', 'One-time'];
export const METHODS = ['Image', 'SaaS', 'License'];
export const REGIONS = Array.from({ length: 200 }, (_, index) => `Region ${index + 1}`);

/** Options' values differ from their texts, as in real consoles. */
export const keyOf = (text: string): string => text.toLowerCase().replaceAll(' ', '-');
export const optionsOf = (texts: string[]): { label: string; value: string }[] =>
  texts.map((label) => ({ label, value: keyOf(label) }));

const FIELDS: WidgetId[] = ['text', 'textarea', 'number'];
const SELECTS: WidgetId[] = ['select', 'empty', 'search', 'long', 'multi', 'suggest'];

/** Which widgets each library has. */
export const LIBRARIES: Record<string, WidgetId[]> = {
  native: [
    ...FIELDS,
    'date',
    'select',
    'empty',
    'multi',
    'radios',
    'cards',
    'checkbox',
    'switch',
    'editor',
    'framed',
    'file',
  ],
  'tiny-vue': [
    ...FIELDS,
    'date',
    ...SELECTS,
    'radios',
    'segments',
    'cards',
    'checkbox',
    'switch',
    'tags',
    'editor',
    'file',
  ],
  'tiny-ng': [
    ...FIELDS,
    'select',
    'empty',
    'multi',
    'radios',
    'segments',
    'cards',
    'tabs',
    'checkbox',
    'switch',
    'tags',
  ],
  'element-plus': [
    ...FIELDS,
    'date',
    ...SELECTS,
    'radios',
    'segments',
    'cards',
    'checkbox',
    'switch',
    'tags',
    'file',
  ],
  antd: [...FIELDS, 'date', ...SELECTS, 'radios', 'segments', 'cards', 'checkbox', 'switch', 'tags', 'file'],
  angular: [
    ...FIELDS,
    'select',
    'empty',
    'multi',
    'suggest',
    'radios',
    'segments',
    'cards',
    'listbox',
    'checkbox',
    'switch',
    'tags',
  ],
  'material-web': [...FIELDS, 'select', 'empty', 'radios', 'checkbox', 'switch'],
  aria: [
    'number',
    'select',
    'empty',
    'search',
    'radios',
    'cards',
    'unset',
    'pressed',
    'listbox',
    'tabs',
    'checkbox',
    'switch',
    'link',
    'tags',
  ],
  editors: ['editor', 'slate'],
};

/** What the page's own state holds when the widget shows `shown`. */
export function stateOf(id: WidgetId, shown: RawValue): unknown {
  if (Array.isArray(shown)) return id === 'tags' ? shown : shown.map(keyOf);
  if (typeof shown !== 'string') return shown;
  return id !== 'suggest' && WIDGETS[id].shape === 'choice' ? keyOf(shown) : shown;
}

/** The state every library starts from. */
export const initialState = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(WIDGETS).map(([id, widget]) => [id, stateOf(id as WidgetId, widget.initial)]),
  );
