import { needsSection } from '../label-text';
import type { LabelHit } from '../naming/label-hits';
import { contains } from '../tree';

/**
 * Tells dialogs about one specification by their labels: at least one of a specification's that needs no section to be
 * understood, and none of the product's.
 */
export function specDialogsBy(hits: readonly LabelHit[]): (dialog: HTMLElement) => boolean {
  const known = new Map<HTMLElement, boolean>();
  return (dialog) => {
    let is = known.get(dialog);
    if (is === undefined) {
      const fields = hits.flatMap(({ element, text, meaning }) =>
        meaning.kind === 'field' && !needsSection(text) && contains(dialog, element) ? [meaning.field] : [],
      );
      is = fields.length > 0 && fields.every((field) => field.startsWith('spec.'));
      known.set(dialog, is);
    }
    return is;
  };
}
