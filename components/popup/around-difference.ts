/** How far back the word may begin in which two texts first differ. */
const LONGEST_WORD = 16;
/** Characters that lead up to the difference where nothing separates words. */
const LEAD = 3;
/** Texts this short fit a row whole. */
const SHORT = 16;

/** Two texts cut to where they begin to differ, so that one line of each is enough to see the change. */
export function aroundDifference(before: string, after: string): { before: string; after: string } {
  let shared = 0;
  while (shared < before.length && before[shared] === after[shared]) shared += 1;
  const start = wordStart(before, shared);
  if (start <= 0 || Math.max(before.length, after.length) <= SHORT) return { before, after };
  return { before: `…${before.slice(start)}`, after: `…${after.slice(start)}` };
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at - 1);
  if (space >= 0 && space > at - LONGEST_WORD) return space + 1;
  const start = at - LEAD;
  // Half of a character that takes two code units would show as nothing.
  return /[\uDC00-\uDFFF]/.test(text[start] ?? '') ? start - 1 : start;
}
