import { fieldLabel } from '../words/fields';
import type { Line, Part } from '../words/lines';
import { exactTime } from '../words/times';
import { valueText } from '../words/values';
import { say, t } from '../words/words';
import type { Comparison } from './comparison';
import { priceChange } from './price-change';

/** The change list for a mail or a chat: one line a change. */
export function asText({ product, savedAt, parts }: Comparison): string {
  const blocks = parts.map((part) =>
    [heading(part), ...part.lines.map((line) => `- ${lineText(line)}`)].join('\n'),
  );
  return [`${product}\n${t('ui.compare.saved_at', [exactTime(savedAt)])}`, ...blocks].join('\n\n');
}

/** The change list for an issue or a wiki: one table a part. */
export function asMarkdown({ product, savedAt, parts }: Comparison): string {
  const head = row([t('ui.compare.field'), t('ui.compare.released'), t('ui.compare.draft')]);
  const blocks = parts.map((part) =>
    [`## ${cell(heading(part))}`, '', head, '| --- | --- | --- |', ...part.lines.map(markdownRow)].join('\n'),
  );
  const title = `# ${cell(product)}\n\n${t('ui.compare.saved_at', [exactTime(savedAt)])}`;
  return `${[title, ...blocks].join('\n\n')}\n`;
}

/** A part's title, saying so when a specification came or went. */
export function heading({ kind, spec }: Part): string {
  if (!spec) return t('ui.compare.product');
  const title = t('ui.compare.spec', [spec.name]);
  return kind === 'added' || kind === 'removed' ? `${title} (${say(`ui.compare.kind_${kind}`)})` : title;
}

function lineText(line: Line): string {
  const [label, before, after] = [fieldLabel(line.field), ...sides(line)];
  if (line.kind === 'added') return t('ui.compare.line_value', [label, after]);
  if (line.kind !== 'edited') return t('ui.compare.line_value', [label, before]);
  return t('ui.compare.line_edited', [label, before, after]);
}

function markdownRow(line: Line): string {
  const [before, after] = sides(line);
  return row([
    cell(fieldLabel(line.field)),
    line.kind === 'added' ? '' : cell(before),
    line.kind === 'removed' ? '' : cell(after),
  ]);
}

function sides(line: Line): [string, string] {
  const percent = priceChange(line);
  const after = valueText(line.field, line.after);
  return [valueText(line.field, line.before), percent ? `${after} (${percent})` : after];
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** Sellers' text as text: what Markdown would read as a table, a tag or emphasis is written out. */
const cell = (text: string) =>
  text.replaceAll(/[\\|*_`<>[\]#~]/g, String.raw`\$&`).replaceAll(/\r?\n/g, '<br>');
