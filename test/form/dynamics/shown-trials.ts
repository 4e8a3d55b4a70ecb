import { drawn } from './drawn';
import { button, h } from './h';
import type { DynamicPage, DynamicPages } from './scenario';
import { shell } from './shell';
import { nameLine, trialLine } from './spec-lines';
import { type Row, rowsNamed } from './spec-table';

/** A list whose cells say of a trial only what `shown` draws; each specification is edited in a dialog. */
const list = (shown: (trial: boolean) => Node | string): HTMLElement => {
  const rows = rowsNamed(['Basic', 'Standard']);
  return shell(
    drawn((draw) => {
      const edit = (row: Row): void => {
        const draft = { ...row };
        const leave = (kept: boolean) => (): void => {
          dialog.remove();
          if (kept) Object.assign(row, draft);
          draw();
        };
        const answers = [button('Save Changes', leave(true)), button('Discard', leave(false))];
        const dialog = h('div', { role: 'dialog' }, nameLine(draft), trialLine(draft), ...answers);
        document.body.append(dialog);
      };
      const cells = (row: Row) =>
        [row.name, 'Yearly', shown(row.trial), button('Edit', () => edit(row))].map((one) =>
          h('td', {}, one),
        );
      const heads = ['Specification Name', 'Billing Mode', 'Free Trial', ''];
      return h(
        'table',
        {},
        h('tr', {}, ...heads.map((one) => h('th', {}, one))),
        ...rows.map((row) => h('tr', {}, ...cells(row))),
      );
    }),
  );
};

const page = (shown: (trial: boolean) => Node | string): DynamicPage => ({
  page: (body) => body.append(list(shown)),
  act: async (seller) => {
    for (const name of ['Basic', 'Standard']) {
      await seller.press('Edit', name);
      await seller.tick('Trial Use');
      await seller.sees(`saas-trial-locked spec.trial ${name}`);
      await seller.press('Discard');
      await seller.sees();
    }
    await seller.press('Edit', 'Standard');
    await seller.tick('Trial Use');
    await seller.press('Save Changes');
    await seller.sees('saas-trial-locked spec.trial Standard');
    await seller.press('Edit', 'Standard');
    await seller.tick('Trial Use');
    await seller.press('Save Changes');
  },
  flags: [],
});

export const SHOWN_TRIALS: DynamicPages = {
  'as days, and a dash for none': page((trial) => (trial ? '14 days' : '—')),
  'as a word, and a dash for none': page((trial) => (trial ? 'Yes' : '-')),
  'as a mark, and nothing for none': page((trial) => (trial ? h('i', { class: 'tick' }) : '')),
  'as a mark, and another for none': page((trial) => h('i', { class: trial ? 'tick' : 'cross' })),
};
