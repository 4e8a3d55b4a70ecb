import { isRight, type Outcome } from '../corpus/play';
import type { Stage } from '../corpus/stage';
import { faultsOf } from '../corpus/tally';
import { type Chosen, openRandom } from './open';
import type { RandomOptions } from './options';
import { playRandom } from './play';
import { restoreRandom } from './restore';
import { scenariosOf } from './scenarios';

/** How Redline did in the console of one seed. */
export interface SeedResult {
  outcomes: readonly Outcome[];
  /** `50/52` values that were edited, or why there is no such count; undefined when it was not asked for. */
  restored: string | undefined;
  /** Everything that was not as it should be, in lines. */
  faults: readonly string[];
}

/** Plays what is asked for in the console of one seed. */
export async function playSeed(stage: Stage, chosen: Chosen, options: RandomOptions): Promise<SeedResult> {
  if (options.pictures) await picture(stage, chosen);
  const outcomes: Outcome[] = [];
  for (const scenario of scenariosOf(chosen.seed, options))
    outcomes.push(await playRandom(stage, chosen, scenario));
  const faults = outcomes
    .filter((outcome) => !isRight(outcome))
    .flatMap((outcome) => faultsOf(outcome).map((fault) => `${outcome.scenario}: ${fault}`));
  const restored = options.only && !options.only.test('restore') ? undefined : await restore(stage, chosen);
  return { outcomes, restored: restored?.told, faults: [...faults, ...(restored?.faults ?? [])] };
}

/** How many lines of what is not back are worth reading. */
const LINES = 8;

async function restore(stage: Stage, chosen: Chosen): Promise<{ told: string; faults: string[] }> {
  try {
    const { changed, missing, lost, report, named } = await restoreRandom(stage, chosen);
    const lines = lost.length + named > 0 ? [report.replaceAll('\n', ' '), ...lost.slice(0, LINES)] : [];
    return { told: `${changed - missing}/${changed}`, faults: lines.map((line) => `restore: ${line}`) };
  } catch (error) {
    return { told: 'unplayed', faults: [`restore: ${error}`] };
  }
}

async function picture(stage: Stage, chosen: Chosen): Promise<void> {
  await openRandom(stage.page, chosen, 'saas').catch((error) => console.log(String(error)));
  await stage.page.screenshot({ path: `screenshots/random-${chosen.seed}.png`, fullPage: true });
}
