import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { play } from './corpus/play';
import { nameOf, renderings } from './corpus/renderings';
import { type Stage, setStage } from './corpus/stage';
import { BROWSERS } from './harness/launch';
import { unexpectedRequests } from './harness/quiet';
import { type ConsoleServer, serveConsoles } from './harness/serve';
import { SCENARIOS } from './scenarios/index';
import { writeSamples } from './scenarios/sample-files';

/** A slice of `npm run corpus`: a part of the scenarios in each browser, each in the next of the quickest renderings. */
const SHOWN = renderings().filter(({ console }) => ['plain', 'tiny', 'tinyng'].includes(console));
const EVERY = 4;
const SLICES = BROWSERS.map((browser, at) => ({
  browser,
  plays: SCENARIOS.map((scenario, index) => ({ scenario, index }))
    .filter(({ index }) => index % EVERY === at)
    .map(({ scenario }, index) => ({ scenario, rendering: SHOWN[index % SHOWN.length] ?? SHOWN[0] }))
    .map((one) => ({ ...one, where: one.rendering && nameOf(one.rendering), what: one.scenario.name }))
    // A table that is drawn as it is scrolled takes a seller long: the whole corpus has it.
    .filter(({ scenario }) => !scenario.query?.includes('lazy=1')),
}));

describe.each(SLICES)('in $browser', ({ browser, plays }) => {
  let server: ConsoleServer;
  let stage: Stage;

  beforeAll(async () => {
    await writeSamples();
    server = await serveConsoles();
    stage = await setStage(browser, server.port);
  });

  afterAll(async () => {
    await stage?.session.close();
    await server?.close();
  });

  test.each(plays)('$where: $what', async ({ scenario, rendering }) => {
    if (!rendering) throw new Error('No rendering.');
    const { wanted, got, error } = await play(stage, rendering, scenario);
    expect(error).toBeUndefined();
    expect(got).toEqual(wanted);
  });

  test('nothing but the consoles was asked for', () => {
    expect(unexpectedRequests(server)).toEqual([]);
  });
});
