import { wordIndex } from '../folded-label';
import { PAGE_WORDS, TELLING_FIELDS } from '../labels';
import type { LabelHit } from '../naming/label-hits';
import { rootsIn, shortText } from '../tree';

const FIELDS =
  'input:not([type="hidden"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="switch"]';
const pageOf = wordIndex(PAGE_WORDS);

/**
 * A cheap first look: something to fill in, and a label that hardly any other form has, or a heading that says a
 * product is modified. The full reading decides.
 */
export function mayHoldForm(page: Document, hits: Iterable<LabelHit>): boolean {
  if (!page.querySelector(FIELDS) && !hasShadow(page)) return false;
  for (const { meaning } of hits)
    if (meaning.kind === 'field' && TELLING_FIELDS.has(meaning.field)) return true;
  const headings = [...page.querySelectorAll('h1, h2, h3, [role="heading"], title')];
  return headings.some((heading) => {
    const name = pageOf(shortText(heading, 80));
    return name === 'modifyProduct' || name === 'releaseProduct';
  });
}

/** Fields inside shadow roots are not found by a plain query. */
const hasShadow = (page: Document): boolean => [...rootsIn(page.body)].length > 1;
