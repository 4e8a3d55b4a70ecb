import type { Scenario } from '../scenarios/scenario';
import { readFields } from './fields-read';
import { isRight, type Outcome, play } from './play';
import { visitOtherPages } from './quiet-pages';
import { nameOf, type Rendering } from './renderings';
import { keepResult, type Result } from './results';
import type { Stage } from './stage';
import { faultsOf } from './tally';

interface Exploration {
  rendering: Rendering;
  scenarios: readonly Scenario[];
  /** What is known already. */
  earlier: Result;
  /** Whether something is looked at: `fields read`, `other pages`, or a scenario by its name. */
  wants(what: string): boolean;
  /** Writes down how far it came. */
  keep: boolean;
}

/** Plays all scenarios in a rendering, reads its fields and visits its other pages; tells faults as they show. */
export async function explore(stage: Stage, exploration: Exploration): Promise<Result> {
  const { rendering, scenarios, earlier, wants, keep } = exploration;
  const name = nameOf(rendering);
  const result: Result = { outcomes: [] };
  if (wants('fields read')) {
    result.fields = whole(earlier.fields) ?? (await readFields(stage, rendering));
    tell(`${name}: fields read`, result.fields.faults);
  }
  if (wants('other pages')) {
    result.pages = whole(earlier.pages) ?? (await visitOtherPages(stage, rendering));
    tell(`${name}: other pages`, result.pages.faults);
  }
  const known = new Map(earlier.outcomes.filter(isRight).map((outcome) => [outcome.scenario, outcome]));
  for (const scenario of scenarios.filter((one) => wants(one.name))) {
    const outcome: Outcome = known.get(scenario.name) ?? (await play(stage, rendering, scenario));
    result.outcomes.push(outcome);
    tell(`${name}: ${scenario.name} (${scenario.product})`, faultsOf(outcome));
    if (keep) await keepResult(stage.session.name, name, result);
  }
  return result;
}

const whole = <T extends { faults: string[] }>(earlier: T | undefined): T | undefined =>
  earlier?.faults.length === 0 ? earlier : undefined;

/** Prints what went wrong, if anything did. */
export function tell(where: string, faults: readonly string[]): void {
  if (faults.length > 0) console.log([where, ...faults.map((fault) => `    ${fault}`)].join('\n'));
}
