import type { Contender } from './contender';
import { type BenchForm, makeForm, ROUND } from './form';

const WARM_UP_US = 300_000;
const SAMPLE_US = 10_000;
const SAMPLES = 31;
const ROUNDS_EACH = 4;

/** Microseconds of the processor that this thread has had: what other programs do meanwhile is not in it. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

/** Microseconds that one change takes: the median of several samples, each over whole rounds of changes. */
export async function measure(contender: Contender, count: number): Promise<number> {
  const form = makeForm(count);
  const check = contender.start(form);
  let spec = 0;
  let done = 0;

  async function run(rounds: number): Promise<number> {
    const from = spent();
    for (let round = 0; round < rounds; round++) {
      // A seller types many keys in one specification before the next.
      if (++done % ROUNDS_EACH === 0) spec = (spec + 7) % count;
      for (const edit of ROUND) {
        const result = check(spec, edit.make(form, spec));
        if (typeof result === 'object') await result;
      }
    }
    return (spent() - from) / (rounds * ROUND.length);
  }

  const from = spent();
  let warm = await run(1);
  for (let rounds = 1; spent() - from < WARM_UP_US; rounds *= 2) warm = await run(rounds);
  const rounds = Math.ceil(SAMPLE_US / (ROUND.length * warm));
  // What takes long by itself needs no repetition to be told from noise.
  const repeats = rounds > 1 ? SAMPLES : 1;
  const samples: number[] = [];
  for (let sample = 0; sample < repeats; sample++) samples.push(await run(rounds));
  return samples.sort((a, b) => a - b)[repeats >> 1] ?? 0;
}

/** Microseconds that making the changes takes without any check, to be taken off. */
export const measureChanges = (count: number): Promise<number> =>
  measure({ name: 'no check', scope: 'changed', start: () => () => 0 }, count);

/** Every contender must come to the same judgement after each change before its time counts. */
export async function agree(contender: Contender): Promise<void> {
  const form: BenchForm = makeForm(10);
  const check = contender.start(form);
  for (const edit of ROUND) {
    const found = await check(3, edit.make(form, 3));
    if (found !== (edit.flagged ? 1 : 0)) {
      throw new Error(
        `${contender.name} finds ${found} where ${edit.flagged ? 'one is' : 'none are'} expected`,
      );
    }
  }
}
