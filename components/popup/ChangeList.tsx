import { isOtherField } from '../../form/product';
import { placeLabel } from '../words/fields';
import { valueText } from '../words/values';
import { say, t } from '../words/words';
import { aroundDifference } from './around-difference';
import type { ShownChange } from './popup-state';

/** The first few changes of a draft, released → draft, and how many more there are. */
export const ChangeList = ({ changes, count }: { changes: ShownChange[]; count: number }) => (
  <ul class="changes">
    {changes.map((change) => (
      <Change key={change.path} change={change} />
    ))}
    {count > changes.length && (
      <li class="change">
        <span class="alone soft">{t('ui.popup.more_changes', [count - changes.length])}</span>
      </li>
    )}
    {changes.some(({ field }) => isOtherField(field)) && (
      <li class="change">
        <span class="alone soft">{t('ui.popup.others')}</span>
      </li>
    )}
  </ul>
);

function Change({ change }: { change: ShownChange }) {
  if (change.field === 'spec')
    return (
      <li class="change" data-kind={change.kind}>
        <span class="alone">{say(`ui.popup.spec_${change.kind}`, [change.spec ?? ''])}</span>
      </li>
    );
  const [before, after] = [valueText(change.field, change.before), valueText(change.field, change.after)];
  const label = placeLabel(change.field, change.spec);
  const short = aroundDifference(before, after);
  return (
    <li class="change" data-kind={change.kind} title={t('ui.compare.line_edited', [label, before, after])}>
      <span class="label">{label}</span>
      <span class="values">
        <del>{short.before}</del>
        <span aria-hidden="true" class="arrow">
          →
        </span>
        <ins>{short.after}</ins>
      </span>
    </li>
  );
}
