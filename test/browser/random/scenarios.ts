import { SCENARIOS } from '../scenarios/index';
import type { RandomOptions } from './options';
import { type RandomScenario, TOURS } from './tours';

/** How many of the corpus's scenarios a seed plays beside the tours; the seeds share them out. */
const SHARE = 6;

/** What is played at a seed: all tours, and the seed's share of the corpus. */
export function scenariosOf(seed: number, { only, all }: RandomOptions): readonly RandomScenario[] {
  const corpus: readonly RandomScenario[] = SCENARIOS;
  if (only) return [...TOURS, ...corpus].filter(({ name }) => only.test(name));
  if (all) return [...TOURS, ...corpus];
  // A step without a common divisor meets all of them in turn.
  const shared = Array.from({ length: SHARE }, (_, at) => corpus[((seed * SHARE + at) * 37) % corpus.length]);
  return [...TOURS, ...shared.filter((one) => one !== undefined)];
}
