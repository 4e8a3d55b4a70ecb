import { ask } from './ask';
import { drawn } from './drawn';
import { h, line } from './h';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed } from './spec-table';

const RELEASED = 4;

/** A tab for each specification; only the open one's fields are in the page. */
const tabs =
  (role: Record<string, string>, { copies = false, adds = false, deletes = '', states = false } = {}) =>
  (body: HTMLElement) => {
    // Alike but for their names, so that nothing else tells them apart.
    const rows = rowsNamed().map((row): Row => ({ ...row, price: '100', trial: false }));
    let open = 0;
    const copy = (draw: () => void) => (): void => {
      const original = rows[open] as Row;
      const id = rows.length + 1;
      rows.push(states ? { ...original, id } : { ...original, name: `${original.name} 2` });
      if (!states) open = rows.length - 1;
      draw();
    };
    const remove = (draw: () => void) => async (): Promise<void> => {
      if (!(await ask('popover'))) return;
      rows.splice(open, 1);
      open = 0;
      draw();
    };
    const menu = (draw: () => void) => (): void =>
      document.body.append(
        h('ul', { role: 'menu' }, h('li', { role: 'menuitem', onclick: remove(draw) }, 'Delete')),
      );
    const add = (draw: () => void) => (): void => {
      rows.push({ id: rows.length + 1, name: '', price: '', trial: false });
      open = rows.length - 1;
      draw();
    };
    body.append(
      shell(
        drawn((draw) => {
          const show = (at: number) => (): void => {
            open = at;
            draw();
          };
          const row = rows[open] as Row;
          const heads = rows.map(({ name }, at) =>
            h('div', { ...role, onclick: show(at) }, states ? `Plan ${at + 1}` : name),
          );
          const fields = [nameLine(row), priceLine(row), trialLine(row)];
          const state = line('Status', row.id > RELEASED ? 'New' : 'On sale');
          return h(
            'div',
            { class: 'x-tabs' },
            h('div', { role: 'tablist' }, ...heads, adds && h('div', { ...role, onclick: add(draw) }, '+')),
            h('div', { class: 'x-tabs__content' }, ...(states ? [h('div', {}, ...fields), state] : fields)),
            copies && h('button', { onclick: copy(draw) }, 'Copy'),
            deletes === 'button' && h('button', { onclick: remove(draw) }, 'Delete'),
            deletes === 'menu' && h('button', { onclick: menu(draw) }, '⋯'),
          );
        }),
      ),
    );
  };

const turned = (role: Record<string, string>): DynamicPages[string] => ({
  page: tabs(role),
  act: async (seller) => {
    await seller.press('Standard');
    await seller.tick('Trial Use');
    await seller.press('Basic');
    await seller.sees('saas-trial-locked spec.trial Standard');
    await seller.type('Specification Name', 'Starter');
    await seller.press('Professional');
  },
  flags: ['renamed Basic to Starter', 'saas-trial-locked spec.trial Standard'],
});

/** Forms that show one specification at a time. */
export const SPEC_TABS: DynamicPages = {
  'tabs by role': turned({ role: 'tab' }),
  'tabs by class words alone': turned({ class: 'x-tabs__item' }),
  'a copy opens in a tab of its own': {
    page: tabs({ role: 'tab' }, { copies: true }),
    act: async (seller) => {
      await seller.press('Copy');
      await seller.tick('Trial Use');
    },
    flags: ['added Basic 2'],
  },
  'a copy of the same name, told by its status when its tab is opened': {
    page: tabs({ role: 'tab' }, { copies: true, states: true }),
    act: async (seller) => {
      await seller.press('Plan 2');
      await seller.press('Copy');
      await seller.press('Plan 5');
      await seller.tick('Trial Use');
      await seller.press('Plan 2');
      await seller.press('Plan 5');
      await seller.type('Price', '90');
    },
    flags: ['added Standard'],
  },
  'the open one deleted by a button beside its fields': {
    page: tabs({ role: 'tab' }, { deletes: 'button' }),
    act: async (seller) => {
      await seller.press('Professional');
      await seller.press('Delete');
      await seller.press('No');
      await seller.press('Standard');
      await seller.press('Delete');
      await seller.press('Yes');
      await seller.wait(50);
    },
    flags: [DELETED('Standard')],
  },
  'the open one deleted from a menu beside its fields': {
    page: tabs({ role: 'tab' }, { deletes: 'menu' }),
    act: async (seller) => {
      await seller.press('Standard');
      await seller.press('⋯');
      await seller.press('Delete');
      await seller.press('Yes');
      await seller.wait(50);
    },
    flags: [DELETED('Standard')],
  },
  'a plus behind the tabs adds one': {
    page: tabs({ role: 'tab' }, { adds: true }),
    act: async (seller) => {
      await seller.press('+');
      await seller.type('Specification Name', 'Giant');
      await seller.tick('Trial Use');
    },
    flags: ['added Giant'],
  },
};
