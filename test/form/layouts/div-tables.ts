import { boxes, ends, item, type Layout, nameAndSales, nameAndSalesRead, text } from './markup';

const all = (list: string, specs: Layout['specs']): Layout => ({
  html: nameAndSales + list + ends,
  fields: nameAndSalesRead,
  specs,
});

/** Tables of plain elements, which only say by their numbers what is a row of them. */
export const DIV_TABLES: Record<string, Layout> = {
  'as many rows of plain elements as there are columns': all(
    `<div class=grid><div class=line><b>Specification Name</b><b>Billing Mode</b><b>Trial Use</b></div><div class=group>${['A', 'B', 'C'].map((n) => `<div class=line><div>${n}</div><div>Yearly</div><div>Yes</div></div>`).join('')}</div></div>`,
    ['A', 'B', 'C'].map((n) => ({ 'spec.name': n, 'spec.billing': ['yearly'], 'spec.trial': true })),
  ),
  'a row that opens below itself, with as many fields as there are columns': all(
    `<div class=grid><div class=line><b>Specification Name</b><b>Billing Mode</b><b>Operation</b></div><div class=group>${['A', 'B'].map((n) => `<div class=line><div>${n}</div><div>Yearly</div><div><a>Delete</a></div></div>${n === 'A' ? `<div class=wide><div class=editor><div class=fields>${item('Specification Name', text(n))}${item('Trial Days', text('7'))}${item('Hide Specification', '<input type=checkbox>')}</div></div></div>` : ''}`).join('')}</div></div>`,
    [
      { 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trialDays': '7', 'spec.hidden': false },
      { 'spec.name': 'B', 'spec.billing': ['yearly'] },
    ],
  ),
  'cells of plain elements with as many parts as there are columns': all(
    `<div class=grid><div class=line><b>Specification Name</b><b>Billing Mode</b><b>Operation</b></div><div style="display:flex"><div>${text('A')}<i></i><i></i></div><div>${boxes(['Yearly', 'Monthly'], ['Yearly'])}</div><div><a>Edit</a><a>Copy</a><a>Delete</a></div></div></div>`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'] }],
  ),
};
