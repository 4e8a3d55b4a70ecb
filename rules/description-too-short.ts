import { differs } from './facts/differs';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { countCharacters, textOf } from './facts/wording';
import { defineRule } from './rule';

const FEWEST = 400;

/** A description without pictures needs 400 characters. */
export const descriptionTooShort = defineRule({
  id: 'description-too-short',
  scope: 'product',
  levels: { cn: 'warning' },
  source: seenInPart('product descriptions'),
  locksReleased: false,
  fields: ['description'],
  check(released, edited, report, { descriptionHasPictures }) {
    if (descriptionHasPictures) return;
    const was = released.fields.description;
    const is = edited.fields.description;
    const text = textOf(is);
    // A character takes two units at most, so a text this long needs no counting.
    if (text === '' || text.length >= 2 * FEWEST) return;
    const count = countCharacters(text);
    if (count >= FEWEST || !differs('description', was, is)) return;
    const at = { field: 'description' } as const;
    report({ at, message: { id: 'short', args: [String(count)] }, fixes: putBack(at, was) });
  },
});
