import type { Finding, Fix } from '../rule';

export interface FindingList {
  readonly shown: readonly Finding[];
  /** Puts a rule's new findings in the place of its earlier ones. */
  replace(before: readonly Finding[], now: readonly Finding[]): void;
  /** Takes every finding at once; keeps the list it has when they are the same. */
  restart(all: readonly Finding[]): void;
}

/** The findings in their order, as a list that is replaced when it changes and is the same object while it does not. */
export function listFindings(order: (finding: Finding) => number): FindingList {
  let shown: readonly Finding[] = [];

  return {
    get shown() {
      return shown;
    },
    replace(before, now) {
      const next = shown.slice();
      // After a restart that found the same, the list still holds the findings of before it.
      for (const finding of before) {
        const at = next.findIndex((one) => sameFinding(one, finding));
        if (at >= 0) next.splice(at, 1);
      }
      for (const finding of now) next.splice(place(next, order, finding), 0, finding);
      shown = next;
    },
    restart(all) {
      const sorted = all
        .map((finding) => ({ finding, at: order(finding) }))
        .sort((a, b) => a.at - b.at)
        .map(({ finding }) => finding);
      if (!sameFindings(shown, sorted)) shown = sorted;
    },
  };
}

/** After every finding that is not later. */
function place(list: readonly Finding[], order: (finding: Finding) => number, finding: Finding): number {
  const at = order(finding);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(list[middle] as Finding) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two lists of findings say the same to the seller. */
export const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  sameList(a, b, sameFinding);

const sameFinding = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.level === b.level &&
  a.specName === b.specName &&
  a.at.field === b.at.field &&
  a.at.spec === b.at.spec &&
  a.message.id === b.message.id &&
  sameList(a.message.args ?? [], b.message.args ?? [], Object.is) &&
  sameList(a.fixes ?? [], b.fixes ?? [], sameFix);

function sameFix(a: Fix, b: Fix): boolean {
  if (a.kind === 'go-to') return b.kind === 'go-to' && a.page === b.page;
  if (a.kind === 'copy') return b.kind === 'copy' && a.text === b.text;
  return b.kind === 'put-back' && a.path.field === b.path.field && a.value === b.value;
}

const sameList = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a.length === b.length && a.every((item, at) => same(item, b[at] as T));
