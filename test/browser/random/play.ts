import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../corpus/play';
import { LeftOut } from '../corpus/seller';
import { renewLostTab, type Stage } from '../corpus/stage';
import { asFlags, isOfEveryEdit, trueFlags } from '../corpus/truth';
import { findings, until } from '../harness/findings';
import { leave } from '../harness/form-driver';
import type { RandomForm } from './driver';
import { type Chosen, openRandom } from './open';
import type { Place } from './reach';
import { sellerOf } from './seller';
import type { RandomScenario } from './tours';

/** How long findings may take to be as wanted, and how long they then have to stay so, in milliseconds. */
const PATIENCE = 2_500;
const CALM = 300;

/** Plays a scenario in a random console with nothing kept; what must stand is told by what the console holds. */
export async function playRandom(stage: Stage, chosen: Chosen, scenario: RandomScenario): Promise<Outcome> {
  const { name, flags } = scenario;
  const left = { scenario: name, verdict: 'left out', wanted: [], got: [] } as const;
  if (scenario.early) return left;
  try {
    await stage.page.goto('about:blank');
    await stage.extension.startAfresh(scenario.site);
    const form = await openRandom(stage.page, chosen, scenario.product);
    if (!canPlay(form, scenario)) return left;
    await scenario.act(form, sellerOf(form));
    if (!scenario.open) await leave(form.page);
    const truth = async () =>
      trueFlags(await form.state(), scenario.site).filter((flag) => !isOfEveryEdit(flag));
    const wanted = scenario.open ? [...flags].sort() : await truth();
    if (wanted.join() !== [...flags].sort().join()) throw new Error(`It holds what means: ${wanted.join()}`);
    const standing = async () => asFlags(await findings(form.page)).filter((flag) => !isOfEveryEdit(flag));
    await until(async () => (await standing()).join() === wanted.join(), '', PATIENCE).catch(() => {});
    await pause(CALM);
    return { scenario: name, verdict: 'played', wanted, got: await standing() };
  } catch (error) {
    if (error instanceof LeftOut) return left;
    await renewLostTab(stage, error);
    return { scenario: name, verdict: 'unplayed', wanted: flags, got: [], error: String(error) };
  }
}

/** Fields and prices of a specification are in the page only once it was opened. */
const isOneByOne = ({ is }: Place): boolean => is.specs === 'accordion' || is.specs === 'tabs';

function canPlay(form: RandomForm, { needs = [], flags }: RandomScenario): boolean {
  // Prices can only be compared where more than one is shown.
  if (isOneByOne(form.place) && flags.some((flag) => flag.startsWith('upgrade-rule-lost'))) return false;
  const has = {
    attributes: false,
    dialog: form.openSpec !== undefined,
    filter: form.filter !== undefined,
    sort: form.sort !== undefined,
  };
  return needs.every((ability) => has[ability]);
}
