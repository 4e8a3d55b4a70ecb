import { pick } from './chance';

/** What a console may be like; a seed picks one of each. */
export const DIMENSIONS = {
  language: ['en', 'zh'],
  marks: ['none', 'star', 'colon', 'optional', 'tooltip'],
  placement: ['label-for', 'above', 'table', 'dl', 'fieldset', 'flex', 'labelled-by', 'placeholder'],
  editorPlacement: ['label-for', 'above', 'table', 'dl', 'fieldset', 'flex', 'labelled-by'],
  counter: ['none', 'shown'],
  numbers: ['native', 'text', 'spinbutton'],
  description: ['textarea', 'editable', 'aria-textbox'],
  yesNo: ['radios', 'aria-radios', 'cards', 'switch', 'class-switch', 'links', 'select'],
  toggle: ['checkbox', 'aria-checkbox', 'switch', 'class-switch', 'radios', 'links', 'select'],
  choice: ['select', 'combobox', 'class-select', 'listbox', 'radios', 'cards', 'expanding-button'],
  modes: ['checkboxes', 'aria-checkboxes', 'class-boxes', 'chips'],
  prices: ['columns', 'lines'],
  specs: ['cells', 'dialog', 'drawer', 'expand', 'cards', 'text-cards', 'accordion', 'tabs'],
  grid: ['table', 'divs', 'aria-grid'],
  headers: ['one', 'grouped'],
  order: ['name-first', 'billing-first'],
  codes: ['shown', 'none'],
  overlayRole: ['dialog', 'none'],
  actions: ['links', 'buttons', 'icons', 'menu'],
  deletion: ['dialog', 'plain-dialog', 'popconfirm', 'none', 'undo'],
  extent: ['all', 'numbers', 'previous-next', 'more', 'virtual'],
  tools: ['none', 'filter', 'sort', 'filter-sort'],
  page: ['one', 'wizard', 'tabs', 'panels'],
  entry: ['form', 'list'],
  data: ['at-once', 'late', 'in-parts'],
  redraw: ['nothing', 'rows'],
  host: ['light', 'shadow', 'frame'],
  help: ['none', 'button', 'line'],
  required: ['none', 'apart'],
  unit: ['none', 'text', 'select'],
  summary: ['none', 'bar'],
  priceLines: ['plain', 'table'],
  tabs: ['bar', 'list'],
  check: ['none', 'texts'],
  first: ['fields', 'texts'],
} as const;

export type Dimensions = { readonly [D in keyof typeof DIMENSIONS]: (typeof DIMENSIONS)[D][number] };

/** The console of a seed; `chosen` holds some of its dimensions, as an address or a command line gives them. */
export function dimensionsOf(seed: number, chosen: Readonly<Record<string, string>> = {}): Dimensions {
  const names = Object.keys(DIMENSIONS) as (keyof Dimensions)[];
  const picked = names.map((name) => {
    const all: readonly string[] = DIMENSIONS[name];
    const wanted = chosen[name];
    if (wanted !== undefined && !all.includes(wanted)) throw new Error(`${name} is one of ${all.join(', ')}`);
    return [name, wanted ?? pick(all, seed, name)];
  });
  return sensible(Object.fromEntries(picked) as Dimensions);
}

/** Only a wizard ends with a look at everything. Tabs and accordions show all there is, only fields in cells are drawn as they scroll, only tables group headers. */
function sensible(is: Dimensions): Dimensions {
  const isParted = is.specs === 'accordion' || is.specs === 'tabs';
  const isWhole = isParted || (is.extent === 'virtual' && is.specs !== 'cells');
  return {
    ...is,
    ...(isWhole && { extent: 'all' as const }),
    ...(is.grid !== 'table' && { headers: 'one' as const }),
    ...(is.page !== 'wizard' && { check: 'none' as const }),
  };
}

/** Dimensions that a text chooses: `specs:cards,host:light`. */
export function chosenIn(text: string): Record<string, string> {
  const pairs = text.split(',').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split(':') as [string, string]));
}
