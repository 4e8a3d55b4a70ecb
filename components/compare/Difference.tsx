import { useState } from 'preact/hooks';
import type { FieldValue } from '../../form/product';
import type { Line } from '../words/lines';
import { valueText } from '../words/values';
import { t } from '../words/words';
import { priceChange } from './price-change';
import { type Piece, shortened, wordDifference } from './word-difference';

/** From this length on, single words are marked; shorter texts are quicker to read whole. */
const LONG = 24;

/** The two value cells of a line that was edited. */
export function Difference({ line }: { line: Line }) {
  const { before, after } = line;
  // Billing modes are words of ours, and few.
  const [from, to] = line.field === 'spec.billing' ? [] : [wordsIn(before), wordsIn(after)];
  if (from !== undefined && to !== undefined && Math.max(from.length, to.length) >= LONG)
    return <WordCells before={from} after={to} />;
  const percent = priceChange(line);
  return (
    <>
      <td class="before">
        {before === undefined ? valueText(line.field, before) : <del>{valueText(line.field, before)}</del>}
      </td>
      <td class="after">
        <ins>{valueText(line.field, after)}</ins>
        {percent && <span class="percent">{percent}</span>}
      </td>
    </>
  );
}

/** A text, or a list of texts with a line for each; undefined for anything else. */
function wordsIn(value: FieldValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value.join('\n')
    : undefined;
}

/** Long texts, with the words that differ marked and what surrounds them shortened until it is asked for. */
function WordCells({ before, after }: { before: string; after: string }) {
  const [whole, setWhole] = useState(false);
  const full = wordDifference(before, after);
  const short = { before: shortened(full.before), after: shortened(full.after) };
  const shown = whole ? full : short;
  const canGrow = JSON.stringify(short) !== JSON.stringify(full);
  return (
    <>
      <td class="before">
        <Pieces pieces={shown.before} tag="del" />
      </td>
      <td class="after">
        <Pieces pieces={shown.after} tag="ins" />
        {canGrow && (
          <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('ui.compare.show_less') : t('ui.compare.show_whole')}
          </button>
        )}
      </td>
    </>
  );
}

const Pieces = ({ pieces, tag: Tag }: { pieces: Piece[]; tag: 'del' | 'ins' }) => (
  <>
    {pieces.length === 0 && <span class="soft">{t('ui.value.empty')}</span>}
    {pieces.map(({ at, text, changed }) =>
      changed ? <Tag key={at}>{text}</Tag> : <span key={at}>{text}</span>,
    )}
  </>
);
