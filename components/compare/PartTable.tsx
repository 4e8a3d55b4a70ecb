import { Fragment } from 'preact';
import { isOtherField } from '../../form/product';
import { fieldLabel } from '../words/fields';
import type { Line, Part } from '../words/lines';
import { valueText } from '../words/values';
import { say, t } from '../words/words';
import { Difference } from './Difference';

/** One part of the comparison: the product, or a specification. */
export function PartTable({ part }: { part: Part }) {
  const firstOther = part.lines.find(({ field }) => isOtherField(field));
  const title = part.spec ? t('ui.compare.spec', [part.spec.name]) : t('ui.compare.product');
  return (
    <section class="part" data-kind={part.kind} data-spec={part.spec?.name}>
      <h2>
        {title}
        {part.spec && part.kind !== 'edited' && part.kind !== 'unchanged' && <Mark kind={part.kind} />}
      </h2>
      <table>
        <colgroup>
          <col class="field" />
          <col span={2} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('ui.compare.field')}</th>
            <th scope="col">{t('ui.compare.released')}</th>
            <th scope="col">{t('ui.compare.draft')}</th>
          </tr>
        </thead>
        <tbody>
          {part.lines.map((line) => (
            <Fragment key={line.field}>
              {line === firstOther && <OthersHead />}
              <LineRow line={line} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const OthersHead = () => (
  <tr class="others">
    <td colSpan={3}>{t('ui.compare.others')}</td>
  </tr>
);

const LineRow = ({ line }: { line: Line }) => (
  <tr data-kind={line.kind} data-field={line.field}>
    <th scope="row">{fieldLabel(line.field)}</th>
    <Values line={line} />
  </tr>
);

function Values({ line }: { line: Line }) {
  if (line.kind === 'edited') return <Difference line={line} />;
  return (
    <>
      <td class="before">{line.kind !== 'added' && valueText(line.field, line.before)}</td>
      <td class="after">{line.kind !== 'removed' && valueText(line.field, line.after)}</td>
    </>
  );
}

const Mark = ({ kind }: { kind: Part['kind'] }) => (
  <span class="mark" data-kind={kind}>
    {say(`ui.compare.kind_${kind}`)}
  </span>
);
