import { useState } from 'preact/hooks';
import type { Kind } from '../words/lines';
import { When } from '../words/When';
import { t } from '../words/words';
import { asMarkdown, asText } from './as-text';
import { type Comparison, countKinds, ofKinds } from './comparison';
import { KindFilter } from './KindFilter';
import { PartTable } from './PartTable';

interface Props {
  comparison: Comparison;
  now: number;
  copy(text: string): Promise<void>;
  print(): void;
}

/** The Compare page: what was released against what the draft holds. */
export function Compare({ comparison, now, copy, print }: Props) {
  const [kinds, setKinds] = useState<ReadonlySet<Kind>>(new Set(['added', 'removed', 'edited']));
  const [said, setSaid] = useState('');
  const parts = ofKinds(comparison.parts, kinds);
  const copyAs = async (text: string) => {
    await copy(text);
    setSaid(t('ui.compare.copied'));
  };
  return (
    <main class="compare">
      <header>
        <h1>{comparison.product}</h1>
        <p class="soft">
          {t('ui.compare.draft')} <When at={comparison.savedAt} now={now} /> · {t('ui.compare.released_seen')}{' '}
          <When at={comparison.releasedSeenAt} now={now} />
        </p>
        <div class="bar">
          <KindFilter counts={countKinds(comparison.parts)} kinds={kinds} choose={setKinds} />
          <div class="actions">
            <button type="button" onClick={() => copyAs(asMarkdown({ ...comparison, parts }))}>
              {t('ui.compare.copy_markdown')}
            </button>
            <button type="button" onClick={() => copyAs(asText({ ...comparison, parts }))}>
              {t('ui.compare.copy_text')}
            </button>
            <button type="button" onClick={print}>
              {t('ui.compare.print')}
            </button>
          </div>
        </div>
        <p class="said" role="status">
          {said}
        </p>
      </header>
      {parts.map((part) => (
        <PartTable key={part.spec?.key ?? ''} part={part} />
      ))}
      {parts.length === 0 && <p class="empty">{t('ui.compare.nothing')}</p>}
    </main>
  );
}
