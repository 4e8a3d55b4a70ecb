import { drawn } from './drawn';
import { button, h, line } from './h';
import type { DynamicPages, Seller } from './scenario';
import { shell } from './shell';
import { priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed, specTable } from './spec-table';

/** A select that a script draws in the place of a native one: a title that shows the choice, and a list under it. */
function drawnSelect(options: string[], chosen: string): Node[] {
  const native = h('select', { style: 'display:none' }, ...options.map((one) => h('option', {}, one)));
  Object.assign(native, { value: chosen });
  const shown = h('input', { readonly: true, value: chosen }) as HTMLInputElement;
  const items = options.map((option) => {
    const pick = (): void => {
      shown.value = option;
      Object.assign(native, { value: option });
      for (const item of items) item.classList.toggle('this', item.textContent === option);
      box.classList.remove('open');
    };
    return h('dd', { class: option === chosen ? 'this' : '', onclick: pick }, option);
  });
  const list = h('dl', {}, ...items);
  const title = h('div', { onclick: () => box.classList.toggle('open') }, shown, h('i', {}, '▾'));
  const box = h('div', { class: 'form-select' }, title, list);
  const style = h('style', {}, '.form-select dl { display: none } .form-select.open dl { display: block }');
  return [style, native, box];
}

interface LayerLook {
  place?: string;
  /** The word that keeps what was typed. */
  keep?: string;
}

/** A layer over the page without a role or a class word that says so. */
function openLayer(row: Row, draw: () => void, { place = 'fixed', keep = 'OK' }: LayerLook = {}): void {
  const draft = { ...row };
  const leave = (kept: boolean): void => {
    layer.remove();
    if (kept) Object.assign(row, draft);
    draw();
  };
  const layer = h(
    'div',
    { style: `position:${place}; top:20%; left:20%; background:white; z-index:9` },
    h('div', {}, 'Edit Specification'),
    line('Specification Name', h('input', { value: row.name })),
    line('Billing Mode', ...drawnSelect(['Monthly', 'Yearly', 'Pay-per-use'], 'Yearly')),
    priceLine(draft),
    trialLine(draft),
    h('a', { onclick: () => leave(true) }, keep),
    h('a', { onclick: () => leave(false) }, 'Cancel'),
  );
  document.body.append(layer);
}

const table = (look?: LayerLook) => {
  const rows = rowsNamed();
  return shell(
    drawn((draw) =>
      specTable(rows, { plain: true, actions: (row) => [button('Edit', () => openLayer(row, draw, look))] }),
    ),
  );
};

/** Left once, then confirmed. */
const leaveAndConfirm =
  (keep: string) =>
  async (seller: Seller): Promise<void> => {
    await seller.press('Edit', 'Basic');
    await seller.tick('Trial Use');
    await seller.sees('saas-trial-locked spec.trial Basic');
    await seller.press('Cancel');
    await seller.sees();
    await seller.press('Edit', 'Standard');
    await seller.tick('Trial Use');
    await seller.press(keep);
  };

export const BARE_LAYERS: DynamicPages = {
  'a layer that only its style makes a dialog, left and confirmed': {
    page: (body) => body.append(table()),
    act: leaveAndConfirm('OK'),
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a layer that is placed on the page, not in the window': {
    page: (body) => body.append(table({ place: 'absolute' })),
    act: leaveAndConfirm('OK'),
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a layer whose own Submit keeps what was typed in it': {
    page: (body) => body.append(table({ keep: '提交' })),
    act: leaveAndConfirm('提交'),
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a layer placed on the page that is kept with Submit': {
    page: (body) => body.append(table({ place: 'absolute', keep: '提交' })),
    act: leaveAndConfirm('提交'),
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a layer placed over a page that is placed, too': {
    page: (body) =>
      body.append(
        h('div', { style: 'position:absolute; inset:0' }, table({ place: 'absolute', keep: '提交' })),
      ),
    act: leaveAndConfirm('提交'),
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a page that is placed as a whole, under a bar of its own': {
    page: (body) => {
      const frame = h('div', { style: 'position:absolute; top:40px; left:0; right:0' }, table());
      frame.querySelector('h1')?.remove();
      frame.querySelector('main p')?.append(button('Cancel'));
      body.append(h('div', { style: 'height:60px' }, h('h1', {}, 'Modify Product')), frame);
    },
    act: leaveAndConfirm('OK'),
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a select that is drawn for a native one, in a layer': {
    page: (body) => body.append(table()),
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.press('▾');
      await seller.sees();
      await seller.press('Pay-per-use');
    },
    flags: ['billing-no-remove spec.billing Standard', 'upgrade-rule-lost spec.billing Standard'],
  },
};
