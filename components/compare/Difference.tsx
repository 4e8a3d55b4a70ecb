import { useState } from 'preact/hooks';
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
  if (
    typeof before === 'string' &&
    typeof after === 'string' &&
    Math.max(before.length, after.length) >= LONG
  )
    return <WordCells before={before} after={after} />;
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
