import { drawn } from './drawn';
import { button, h, line, text, yesNo } from './h';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { rowsNamed, specTable, without } from './spec-table';

const link = (word: string, onclick: () => void): HTMLElement => h('a', { onclick }, word);

const EN = {
  title: 'Modify Product',
  name: 'Product Name',
  supervision: 'Involve Service Supervision',
  sales: 'Public Sales',
  method: 'Delivery Method',
  yes: 'Yes',
  no: 'No',
  spec: 'Specification Name',
  mode: 'Billing Mode',
  price: 'Price',
  trial: 'Trial Use',
  action: 'Operation',
  year: 'Yearly',
  remove: 'Delete',
  submit: 'Submit',
  other: '中文',
};
const ZH = {
  title: '修改商品',
  name: '商品名称',
  supervision: '是否涉及服务监管',
  sales: '是否公开销售',
  method: '接入类型',
  yes: '是',
  no: '否',
  spec: '规格名称',
  mode: '计费模式',
  price: '价格',
  trial: '允许试用',
  action: '操作',
  year: '包年',
  remove: '删除',
  submit: '提交',
  other: 'English',
};

/** What happens by itself, and what happens again. */
export const OVER_TIME: DynamicPages = {
  'the language switched in the middle': {
    page: (body) => {
      const rows = rowsNamed();
      let words = EN;
      let supervised = true;
      const choice = (on: boolean, change?: (on: boolean) => void) =>
        yesNo(on, change, [words.yes, words.no]);
      body.append(
        drawn((draw) =>
          h(
            'main',
            {},
            h('h1', {}, words.title),
            link(words.other, () => {
              words = words === EN ? ZH : EN;
              draw();
            }),
            line(words.name, text('Acme Backup')),
            line(words.method, 'SaaS'),
            line(words.sales, choice(true)),
            line(
              words.supervision,
              choice(supervised, (on) => {
                supervised = on;
              }),
            ),
            specTable(rows, {
              billing: words.year,
              heads: {
                name: words.spec,
                billing: words.mode,
                price: words.price,
                trial: words.trial,
                actions: words.action,
              },
              actions: (row) => [
                link(words.remove, () => {
                  without(rows, row);
                  draw();
                }),
              ],
            }),
            button(words.submit),
          ),
        ),
      );
    },
    act: async (seller) => {
      await seller.tick('No', 'Involve Service Supervision');
      await seller.press('Delete', 'Standard');
      const standing = ['saas-supervision-locked supervision', DELETED('Standard')];
      await seller.sees(...standing);
      await seller.press('中文');
      await seller.sees(...standing);
      await seller.press('删除', 'Basic');
      await seller.sees(...standing, DELETED('Basic'));
      await seller.press('English');
    },
    flags: ['saas-supervision-locked supervision', DELETED('Basic'), DELETED('Standard')],
  },
  'data that comes after a default was shown': {
    page: (body) => {
      let supervised = true;
      const place = drawn((draw) => {
        if (supervised)
          setTimeout(() => {
            supervised = false;
            draw();
          }, 300);
        return line('Involve Service Supervision', yesNo(supervised));
      });
      body.append(
        h(
          'main',
          {},
          h('h1', {}, 'Modify Product'),
          line('Product Name', text('Acme Backup')),
          line('Delivery Method', 'SaaS'),
          place,
          line('Public Sales', yesNo(true)),
          button('Submit'),
        ),
      );
    },
    act: async (seller) => {
      await seller.type('Product Name', 'Acme Vault');
      await seller.wait(400);
      await seller.sees();
      await seller.tick('Yes', 'Involve Service Supervision');
    },
    flags: ['saas-supervision-locked supervision'],
  },
  'trials that arrive after their rows': {
    page: (body) => {
      const rows = rowsNamed().map((row) => ({ ...row, trial: false }));
      body.append(
        shell(
          drawn((draw) => {
            if (!rows.some(({ trial }) => trial))
              setTimeout(() => {
                for (const row of rows) row.trial = true;
                draw();
              }, 400);
            return specTable(rows);
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.type('Price', '130', 'Basic');
      await seller.wait(450);
    },
    flags: [],
  },
  'rows that arrive by the hundred': {
    page: (body) => {
      const rows = rowsNamed();
      const more = (from: number) => rowsNamed(Array.from({ length: 100 }, (_, at) => `Plan ${from + at}`));
      const arriving = [more(100), more(200)];
      body.append(
        shell(
          drawn((draw) => {
            const next = arriving.shift();
            if (next)
              setTimeout(() => {
                rows.push(...next);
                draw();
              }, 100);
            return specTable(rows);
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.wait(800);
      await seller.sees();
      await seller.tick('Trial Use', 'Plan 250');
    },
    flags: ['saas-trial-locked spec.trial Plan 250'],
  },
  'the page’s own Reset': {
    page: (body) => {
      let off = false;
      body.append(
        shell(
          drawn((draw) =>
            h(
              'div',
              {},
              line('Support Multi-Instance Binding', 'x'),
              button('Reset', () => {
                off = !off;
                draw();
              }),
              specTable(rowsNamed()),
            ),
          ),
        ),
      );
    },
    act: async (seller) => {
      await seller.tick('Trial Use', 'Basic');
      await seller.tick('Trial Use', 'Standard');
      await seller.sees('saas-trial-locked spec.trial Basic', 'saas-trial-locked spec.trial Standard');
      await seller.press('Reset');
    },
    flags: [],
  },
  'a box that is drawn anew right before it is clicked': {
    page: (body) => {
      body.append(shell(specTable(rowsNamed())));
      body.addEventListener('mouseup', ({ target }) => (target as Element).classList.toggle('up'));
    },
    act: (seller) => seller.tick('Trial Use', 'Standard'),
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a field that the page sets when another is chosen': {
    page: (body) => {
      let supervised = true;
      body.append(
        h(
          'main',
          {},
          h('h1', {}, 'Modify Product'),
          drawn((draw) =>
            h(
              'div',
              {},
              line('Product Name', text('Acme Backup')),
              line('Delivery Method', 'SaaS'),
              line(
                'Public Sales',
                yesNo(true, (on) => {
                  supervised = on;
                  draw();
                }),
              ),
              line('Involve Service Supervision', yesNo(supervised)),
            ),
          ),
          button('Submit'),
        ),
      );
    },
    act: (seller) => seller.tick('No', 'Public Sales'),
    flags: ['saas-supervision-locked supervision'],
  },
  'saved by the page and drawn anew, again and again': {
    page: (body) => {
      const rows = rowsNamed();
      body.append(
        shell(
          drawn((draw) => {
            setTimeout(draw, 200);
            return specTable(rows);
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.tick('Trial Use', 'Basic');
      await seller.wait(700);
    },
    flags: ['saas-trial-locked spec.trial Basic'],
  },
  'a form that leaves and comes again': {
    page: (body) => {
      const rows = rowsNamed();
      let away = false;
      body.append(
        drawn((draw) => {
          const flip = () => {
            away = !away;
            draw();
          };
          return away
            ? h(
                'div',
                { class: 'loading' },
                h('h1', {}, 'Modify Product'),
                'One moment…',
                button('Again', flip),
              )
            : h('div', {}, button('Away', flip), shell(specTable(rows)));
        }),
      );
    },
    act: async (seller) => {
      await seller.tick('Trial Use', 'Basic');
      await seller.press('Away');
      await seller.press('Again');
    },
    flags: ['gone'],
  },
  'errors under the rows after a failed submit': {
    page: (body) => {
      const rows = rowsNamed();
      let wrong = false;
      body.append(
        drawn((draw) =>
          h(
            'main',
            {},
            h('h1', {}, 'Modify Product'),
            line('Product Name', text('Acme')),
            line('Delivery Method', 'SaaS'),
            line('Public Sales', yesNo(true)),
            specTable(rows),
            wrong && h('p', { role: 'alert' }, 'Price of Basic is wrong.'),
            button('Submit', () => {
              wrong = true;
              draw();
            }),
          ),
        ),
      );
    },
    act: async (seller) => {
      await seller.tick('Trial Use', 'Basic');
      await seller.press('Submit');
    },
    flags: ['saas-trial-locked spec.trial Basic'],
  },
};
