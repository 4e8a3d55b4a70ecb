import type { Changes } from '../../drafts/draft';
import { type FieldValue, type ProductForm, parsePath } from '../../form/product';
import { fieldLabel } from '../words/fields';
import { compareDraft, type Line, type Part } from '../words/lines';
import { plainValue, valueText } from '../words/values';
import { say, t } from '../words/words';
import type { ShownMiss } from './restore-view';
import { named } from './shown-changes';

/** What a restore missed, with the names and values that its paths only point to. */
export function shownMisses(
  released: ProductForm,
  changes: Changes,
  missed: readonly { path: string; reason: string; says?: string | undefined }[],
): ShownMiss[] {
  const parts = compareDraft(released, changes);
  return missed.map(({ path, reason, says }) => {
    const { field, spec } = parsePath(path);
    const part = parts.find((one) => one.spec?.key === spec);
    const why = { reason, ...(says !== undefined && { says }) };
    return { path, field, ...named(part?.spec), ...why, ...content(field, part, changes.edits[path]) };
  });
}

/** Why a field was not put back, and what the page said of it. */
export const missReason = ({ reason, says }: Pick<ShownMiss, 'reason' | 'says'>): string =>
  [say(`restore.${reason}`) || t('restore.unknown'), says ? t('ui.popup.page_says', [says]) : '']
    .filter(Boolean)
    .join(' ');

/** A field's own value; for a whole specification that is missing, all of its values. */
function content(
  field: Line['field'],
  part: Part | undefined,
  edit: FieldValue | undefined,
): Pick<ShownMiss, 'text' | 'copy'> {
  if (field === 'spec' && part?.kind === 'added') {
    const all = part.lines.map((line) =>
      t('ui.compare.line_value', [fieldLabel(line.field), valueText(line.field, line.after)]),
    );
    return { text: all.join('\n'), copy: all.join('\n') };
  }
  const after = edit ?? part?.lines.find((line) => line.field === field)?.after;
  if (after === undefined || after === null) return {};
  return { text: valueText(field, after), copy: plainValue(field, after) };
}
