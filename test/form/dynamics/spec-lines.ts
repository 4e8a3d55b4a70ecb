import { h, line, text } from './h';
import type { Row } from './spec-table';

/** A specification's name, as a line that writes into its row. */
export const nameLine = (row: Row): HTMLElement =>
  line(
    'Specification Name',
    text(row.name, (value) => {
      row.name = value;
    }),
  );

export const priceLine = (row: Row): HTMLElement =>
  line(
    'Price',
    text(row.price, (value) => {
      row.price = value;
    }),
  );

export const trialLine = (row: Row): HTMLElement =>
  line(
    'Trial Use',
    h('input', {
      type: 'checkbox',
      role: 'switch',
      checked: row.trial,
      onchange: () => {
        row.trial = !row.trial;
      },
    }),
  );
