import { isRight, type Outcome } from './play';

/** What a rendering's scenarios add up to. */
export interface Tally {
  played: number;
  leftOut: number;
  unplayed: number;
  /** Flags that stood and had to. */
  hits: number;
  /** Flags that had to stand and did not. */
  misses: number;
  /** Flags that stood and had not to. */
  falseAlarms: number;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const sum: Tally = { played: 0, leftOut: 0, unplayed: 0, hits: 0, misses: 0, falseAlarms: 0 };
  for (const outcome of outcomes) {
    if (outcome.verdict === 'left out') sum.leftOut++;
    else if (outcome.verdict === 'unplayed') sum.unplayed++;
    else {
      const { hits, misses, falseAlarms } = compare(outcome);
      sum.played++;
      sum.hits += hits.length;
      sum.misses += misses.length;
      sum.falseAlarms += falseAlarms.length;
    }
  }
  return sum;
}

/** Of what was flagged, how much had to be, from 0 to 1. */
export const precision = ({ hits, falseAlarms }: Tally): number => share(hits, hits + falseAlarms);

/** Of what had to be flagged, how much was, from 0 to 1. */
export const recall = ({ hits, misses }: Tally): number => share(hits, hits + misses);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function compare({ wanted, got }: Outcome) {
  return {
    hits: got.filter((flag) => wanted.includes(flag)),
    misses: wanted.filter((flag) => !got.includes(flag)),
    falseAlarms: got.filter((flag) => !wanted.includes(flag)),
  };
}

/** What went wrong in a scenario, in lines. */
export function faultsOf(outcome: Outcome): string[] {
  if (isRight(outcome)) return outcome.unlike ? [`at first: ${outcome.unlike.join(', ') || 'nothing'}`] : [];
  if (outcome.error) return [outcome.error];
  const { misses, falseAlarms } = compare(outcome);
  return [
    ...misses.map((flag) => `missed       ${flag}`),
    ...falseAlarms.map((flag) => `false alarm  ${flag}`),
  ];
}
