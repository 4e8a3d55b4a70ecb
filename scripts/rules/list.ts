import { RULES } from '../../rules';
import { CASES } from '../../test/rules/cases';
import { levelsOf } from './names';

/** Prints every rule with its level on each site, its source and the size of its table. */
const head = ['rule', 'intl', 'eu', 'cn', 'valid', 'invalid', 'source'];
const rows = RULES.map((rule) => {
  const cases = CASES.find((table) => table.rule === rule.id);
  const sizes = [cases?.valid, cases?.invalid].map((kind) => String(kind?.length ?? 0));
  return [rule.id, ...levelsOf(rule), ...sizes, rule.source.url ?? rule.source.title];
});

const widths = head.map((title, at) =>
  Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0), title.length),
);
for (const row of [head, ...rows]) {
  console.log(
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
console.log(`${rows.length} rules`);
