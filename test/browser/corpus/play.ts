import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { findings, until } from '../harness/findings';
import { type FormDriver, leave } from '../harness/form-driver';
import { driverOf } from '../harness/open-console';
import type { Ability, Scenario } from '../scenarios/scenario';
import { openAt } from './open-at';
import type { Rendering } from './renderings';
import { LeftOut, sellerAt } from './seller';
import { renewLostTab, type Stage } from './stage';
import { asFlags, isOfEveryEdit, trueFlags } from './truth';

/** How a scenario went in a rendering. */
export interface Outcome {
  scenario: string;
  /** `unplayed`: the edit itself could not be done, so nothing is known of Redline. */
  verdict: 'played' | 'left out' | 'unplayed';
  wanted: readonly string[];
  got: readonly string[];
  error?: string;
  /** What stood instead when it was played in a tab that had shown the console before. */
  unlike?: readonly string[];
}

/** How long findings may take to be as wanted, and how long they then have to stay so, in milliseconds. */
const PATIENCE = 2_500;
const CALM = 250;

/** Plays a scenario; only what also comes of it right after the console was loaded counts against Redline. */
export async function play(stage: Stage, rendering: Rendering, scenario: Scenario): Promise<Outcome> {
  const first = await playOnce(stage, rendering, scenario, false);
  if (isRight(first)) return first;
  const again = await playOnce(stage, rendering, scenario, true);
  // A busy machine may keep the seller from it.
  return isRight(again) && first.verdict === 'played' ? { ...again, unlike: first.got } : again;
}

/** Plays with nothing kept; `anew`: the console was just loaded. */
async function playOnce(
  stage: Stage,
  rendering: Rendering,
  scenario: Scenario,
  anew: boolean,
): Promise<Outcome> {
  const { name, flags } = scenario;
  if (!canPlay(driverOf(rendering.console, stage.page), scenario))
    return { scenario: name, verdict: 'left out', wanted: [], got: [] };
  try {
    const form = await openAt(stage, rendering, scenario, anew);
    await scenario.act(form, sellerAt(form, rendering, scenario.product, scenario.query ?? ''));
    // Some widgets hand their value over only now.
    if (!scenario.open) await leave(form.page);
    if (!scenario.open) await untilMeant(form, scenario);
    const look = scenario.open ? withoutNotes : asFlags;
    // The app may take something a little later, as a picture whose size it measures.
    const wanted = async () => (scenario.open ? [...flags].sort() : truth(form, scenario));
    const isAsWanted = async () => (await standing(form.page, look)).join() === (await wanted()).join();
    await until(isAsWanted, '', PATIENCE).catch(() => {});
    // What comes late is as wrong as what is missing.
    await pause(CALM);
    const got = await standing(form.page, look);
    return { scenario: name, verdict: 'played', wanted: await wanted(), got };
  } catch (error) {
    if (error instanceof LeftOut) return { scenario: name, verdict: 'left out', wanted: [], got: [] };
    await renewLostTab(stage, error);
    return { scenario: name, verdict: 'unplayed', wanted: flags, got: [], error: String(error) };
  }
}

/** Whether an outcome is all that it should be. */
export const isRight = ({ verdict, wanted, got }: Outcome): boolean =>
  verdict === 'left out' || (verdict === 'played' && wanted.join() === got.join());

const ABILITIES: Record<Ability, (form: FormDriver) => boolean> = {
  attributes: (form) => form.spec('').addAttribute !== undefined,
  dialog: ({ openSpec }) => openSpec !== undefined,
  filter: ({ filter }) => filter !== undefined,
  sort: ({ sort }) => sort !== undefined,
};

const canPlay = (form: FormDriver, { needs = [] }: Scenario): boolean =>
  needs.every((ability) => ABILITIES[ability](form));

/** What must stand by the app's own state. */
const truth = async (form: FormDriver, { site }: Scenario): Promise<string[]> =>
  trueFlags(await form.state(), site);

/** An app that holds something else than the scenario means was not edited. */
async function untilMeant(form: FormDriver, scenario: Scenario): Promise<void> {
  const meant = [...scenario.flags].sort().join();
  const asMeant = async () => withoutEvery(await truth(form, scenario)).join() === meant;
  await until(asMeant, '', 1_500).catch(() => {});
  if (await asMeant()) return;
  if (scenario.mayRefuse) throw new LeftOut('the console refuses the value');
  const held = withoutEvery(await truth(form, scenario)).join(', ');
  throw new Error(`The console holds what means: ${held || 'nothing'}`);
}

const withoutEvery = (flags: string[]) => flags.filter((flag) => !isOfEveryEdit(flag));
const withoutNotes: typeof asFlags = (found) => withoutEvery(asFlags(found));

const standing = async (page: Page, look: typeof asFlags): Promise<string[]> => look(await findings(page));
