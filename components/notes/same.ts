import type { NoteFinding } from './view';

/** Whether two lists say the same, so that a keystroke that changes no finding draws and measures nothing. */
export function sameFindings(one: readonly NoteFinding[], other: readonly NoteFinding[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((finding, index) => sameFinding(finding, other[index]));
}

function sameFinding(one: NoteFinding, other: NoteFinding | undefined): boolean {
  return (
    one === other ||
    (other !== undefined &&
      one.key === other.key &&
      one.text === other.text &&
      one.level === other.level &&
      one.fieldName === other.fieldName &&
      one.specName === other.specName &&
      one.summaryOnly === other.summaryOnly &&
      one.fixes.join('\n') === other.fixes.join('\n'))
  );
}
