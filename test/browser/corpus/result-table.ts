import type { Result } from './results';
import { precision, recall, tally } from './tally';

const HEADS = [
  'rendering',
  'scenarios',
  'left out',
  'unplayed',
  'flags',
  'missed',
  'false',
  'precision',
  'recall',
  'fields read',
  'pages quiet',
];

/** One line a rendering, with what it comes to. */
export function resultTable(results: ReadonlyMap<string, Result>): string {
  const rows = [...results].map(([name, { outcomes, fields, pages }]) => {
    const sum = tally(outcomes);
    const plays = outcomes.length > 0;
    return [
      name,
      String(sum.played),
      String(sum.leftOut),
      String(sum.unplayed),
      String(sum.hits),
      String(sum.misses),
      String(sum.falseAlarms),
      plays ? percent(precision(sum)) : '',
      plays ? percent(recall(sum)) : '',
      fields ? `${fields.read}/${fields.present}` : '',
      pages ? `${pages.quiet}/${pages.visited}` : '',
    ];
  });
  const widths = HEADS.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return [line(HEADS), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** Rounded down, so that only all of it is 100 %. */
const percent = (share: number): string => `${Math.floor(share * 1000) / 10} %`;

/** Whether everything was as it should be. */
export const isWhole = ({ outcomes, fields, pages }: Result): boolean => {
  const { misses, falseAlarms, unplayed } = tally(outcomes);
  const faults = [...(fields?.faults ?? []), ...(pages?.faults ?? [])];
  return misses + falseAlarms + unplayed + faults.length === 0;
};
