import { h, text } from './h';

/** A specification as the page's own app knows it. */
export interface Row {
  id: number;
  name: string;
  price: string;
  trial: boolean;
  code?: string;
  gone?: boolean;
}

export const NAMES = ['Basic', 'Standard', 'Professional', 'Enterprise'];

/** Rows with prices in order, so that no two are alike. */
export const rowsNamed = (names: readonly string[] = NAMES): Row[] =>
  names.map((name, index) => ({
    id: index + 1,
    name,
    price: String((index + 1) * 100),
    trial: index % 2 === 1,
  }));

export interface SpecTableLook {
  /** What the last cell of a row holds. */
  actions?(row: Row): Node[];
  /** What stands before a row's cells. */
  lead?(row: Row): Node;
  codes?: boolean;
  status?(row: Row): string;
  plain?: boolean;
  heads?: Partial<Record<'name' | 'billing' | 'price' | 'trial' | 'actions' | 'code', string>>;
  billing?: string;
  row?(row: Row): Record<string, string>;
  typed?(): void;
}

/** A table of specifications whose cells write into their row. */
export function specTable(rows: readonly Row[], look: SpecTableLook = {}): HTMLElement {
  const { actions = () => [], lead, codes, status, plain, heads = {}, billing = 'Yearly' } = look;
  const typed = () => look.typed?.();
  const head = [
    ...(lead ? [''] : []),
    heads.name ?? 'Specification Name',
    ...(codes ? [heads.code ?? 'Specification Code'] : []),
    ...(status ? ['Status'] : []),
    heads.billing ?? 'Billing Mode',
    heads.price ?? 'Price',
    heads.trial ?? 'Trial Use',
    heads.actions ?? 'Operation',
  ];
  const cell = (...children: (Node | string)[]) => h('td', {}, ...children);
  const write = (row: Row, field: 'name' | 'price') =>
    plain
      ? row[field]
      : text(row[field], (value) => {
          row[field] = value;
          typed();
        });
  const tick = (row: Row) => {
    row.trial = !row.trial;
    typed();
  };
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...head.map((one) => h('th', {}, one)))),
    h(
      'tbody',
      {},
      ...rows.map((row) =>
        h(
          'tr',
          look.row?.(row) ?? {},
          ...(lead ? [cell(lead(row))] : []),
          cell(write(row, 'name')),
          ...(codes ? [cell(row.code ?? '')] : []),
          ...(status ? [cell(status(row))] : []),
          cell(billing),
          cell(write(row, 'price')),
          cell(
            plain
              ? row.trial
                ? 'Yes'
                : 'No'
              : h('input', {
                  type: 'checkbox',
                  role: 'switch',
                  checked: row.trial,
                  onchange: () => tick(row),
                }),
          ),
          cell(...actions(row)),
        ),
      ),
    ),
  );
}

/** Takes a row out of its list. */
export function without(rows: Row[], row: Row): void {
  rows.splice(rows.indexOf(row), 1);
}
