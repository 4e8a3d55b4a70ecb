import { ajvContenders } from './rules/ajv';
import type { Contender } from './rules/contender';
import { jsonLogicContenders } from './rules/json-logic';
import { jsonRulesEngineContenders } from './rules/json-rules-engine';
import { agree, measure, measureChanges } from './rules/measure';
import { redlineAll, redlineShared } from './rules/redline';
import { vestContenders } from './rules/vest';

/** Time to check again after one change, at three sizes of the specification table, in one run. */
const COUNTS = [10, 100, 1000];
const shared = [
  redlineShared,
  ...ajvContenders,
  ...jsonLogicContenders,
  ...vestContenders,
  ...jsonRulesEngineContenders,
];

for (const contender of shared) await agree(contender);
const changing = await timesOf(measureChanges);
const rows: { contender: Contender; times: number[] }[] = [];
for (const contender of [redlineAll, ...shared]) {
  const times = await timesOf((count) => measure(contender, count));
  rows.push({ contender, times: times.map((time, at) => Math.max(0, time - (changing[at] ?? 0))) });
}

async function timesOf(time: (count: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (const count of COUNTS) times.push(await time(count));
  return times;
}

const own = rows.find(({ contender }) => contender === redlineShared)?.times ?? [];
console.log(
  [
    'Microseconds to check again after one change; × = as many times as Redline with the same rules.',
    'Redline is told which field changed, reads the form as the page shows it, and returns the whole list in order,',
    'with places and ways out. The others get numbers and flags, and count. “changed”: they are handed the one',
    'changed specification. “whole”: they are handed every specification.',
    '',
  ].join('\n'),
);
print(['', 'looks at', ...COUNTS.map((count) => `${count} specifications`), '1000 : 10']);
for (const { contender, times } of rows) {
  const cells = times.map((time, at) => `${time.toFixed(2)} µs  ×${(time / (own[at] ?? 1)).toFixed(1)}`);
  const growth = ((times.at(-1) ?? 0) / (times[0] ?? 1)).toFixed(2);
  print([contender.name, contender.scope, ...cells, growth]);
}

function print(cells: readonly string[]): void {
  const widths = [26, 10, 24, 24, 24, 10];
  console.log(
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('')
      .trimEnd(),
  );
}
