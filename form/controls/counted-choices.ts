import { ownList } from './list';
import { isTag, plain, shownTexts } from './page-text';

const TAGS = '[class*=tag],[class*=chip]';
const CHOSEN = '[role=option][aria-selected=true],[role=option][aria-checked=true]';

/**
 * What is chosen in a select of several that shows no more than how many: "2 selected", or a tag with a 2 beside its
 * prompt. Its list tells while it is open; closed, the number is all there is. Undefined where no number is shown.
 */
export function countedChoices(
  element: Element,
  opener: Element,
  shown: readonly string[],
): string[] | undefined {
  if (shown.length > 1) return undefined;
  const tag = countBeside(element, opener);
  const count = /\d+/.exec(tag ?? shown[0] ?? '');
  return (count && chosenInList(opener, Number(count))) ?? (tag === undefined ? undefined : [tag]);
}

/** The number in a tag that stands for all that are chosen, as the mark in it clears them all. */
export function countBeside(element: Element, opener: Element): string | undefined {
  const tags = Array.from(element.querySelectorAll(TAGS)).filter(
    (tag) => isTag(tag) && !opener.contains(tag),
  );
  return tags.map((tag) => shownTexts(tag).join(' ')).find((text) => /^\d+$/.test(text));
}

/** The chosen options of the open list, if they are as many. */
function chosenInList(opener: Element, count: number): string[] | undefined {
  if (opener.getAttribute('aria-expanded') !== 'true') return undefined;
  const chosen = Array.from(ownList(opener)?.querySelectorAll(CHOSEN) ?? []);
  return chosen.length === count ? chosen.map((option) => plain(option.textContent)) : undefined;
}
