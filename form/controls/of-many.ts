import { classText, classWords } from './class-words';
import { ownList } from './list';
import { isTag, plain, shownTexts } from './page-text';

/**
 * Whether a select is of several: by its list's own word, by a class word, by the tags or badges that it shows, or by
 * how many it says are chosen.
 */
export const isMany = (element: HTMLElement, opener: HTMLElement): boolean =>
  [opener, ownList(opener)].some((list) => list?.getAttribute('aria-multiselectable') === 'true') ||
  /multi/i.test(classText(element)) ||
  element.querySelector('[multiple],[class*=multi]') !== null ||
  Array.from(element.querySelectorAll('[class*=tag],[class*=chip]')).some(isTag) ||
  (opener.matches(POPOVER) && Array.from(opener.querySelectorAll(':first-child')).some(isOneOfAlike)) ||
  countsChosen(opener);

const POPOVER = 'button[aria-haspopup=dialog]';

/** Badges side by side, with nothing else beside them. */
const isOneOfAlike = ({ parentElement, className, localName }: Element): boolean => {
  const all = Array.from(parentElement?.children ?? []);
  return (
    all.length > 1 &&
    className !== '' &&
    all.every(
      (one) => one.localName === localName && one.className === className && plain(one.textContent) !== '',
    )
  );
};

const isCount = classWords('count|counter|badge');

function countsChosen(opener: HTMLElement): boolean {
  const counts = Array.from(opener.querySelectorAll('[class*=count],[class*=badge]')).filter(isCount);
  return counts.some((count) => {
    const { length } = shownTexts(opener, null, (inner) => inner === count);
    return length > 0 && plain(count.textContent) === String(length);
  });
}
