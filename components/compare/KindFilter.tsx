import { KINDS, type Kind } from '../words/lines';
import { say, t } from '../words/words';

interface Props {
  counts: Record<Kind, number>;
  kinds: ReadonlySet<Kind>;
  choose(kinds: ReadonlySet<Kind>): void;
}

/** Which kinds of change are shown, with how many there are of each. */
export function KindFilter({ counts, kinds, choose }: Props) {
  const toggled = (kind: Kind) => new Set(KINDS.filter((one) => (one === kind) !== kinds.has(one)));
  return (
    <fieldset class="kinds">
      <legend class="hidden">{t('ui.compare.show')}</legend>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          data-kind={kind}
          aria-pressed={kinds.has(kind)}
          onClick={() => choose(toggled(kind))}
        >
          {say(`ui.compare.kind_${kind}`)} <span class="count">{counts[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}
