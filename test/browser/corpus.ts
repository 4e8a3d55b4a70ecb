import { availableParallelism } from 'node:os';
import { explore, tell } from './corpus/explore';
import { corpusOptions } from './corpus/options';
import { STRANGERS, visitStrangers } from './corpus/quiet-pages';
import { nameOf, type Rendering, renderings } from './corpus/renderings';
import { isWhole, resultTable } from './corpus/result-table';
import { earlierResult, type Result } from './corpus/results';
import { setStage } from './corpus/stage';
import setUp from './global-setup';
import { unexpectedRequests } from './harness/quiet';
import { serveConsoles } from './harness/serve';
import { SCENARIOS } from './scenarios/index';
import { writeSamples } from './scenarios/sample-files';

/**
 * Plays every scenario in every rendering of the practice consoles in one browser, with the production build, and prints
 * what came of it. Fails unless everything is 100 %.
 */
const { only, resume, browser, browsers } = corpusOptions(process.argv.slice(3), availableParallelism());
const wants = (what: string) => only === undefined || only.test(what);
await setUp();
await writeSamples();
const server = await serveConsoles(0, STRANGERS);
const waiting = renderings();
const results = new Map<string, Result>(waiting.map((rendering) => [nameOf(rendering), { outcomes: [] }]));
const started = Date.now();
await Promise.all(Array.from({ length: browsers }, (_, at) => work(at === 0 && wants('other pages'))));
const requests = unexpectedRequests(server);
await server.close();

tell('requests that no page would make by itself', requests);
console.log(`\n${resultTable(results)}`);
console.log(
  `\n${SCENARIOS.filter(({ name }) => wants(name)).length} scenarios, ${Math.round((Date.now() - started) / 1000)} s`,
);
if (requests.length > 0 || ![...results.values()].every(isWhole)) process.exitCode = 1;

/** One browser takes one rendering after the other. */
async function work(alsoStrangers: boolean): Promise<void> {
  const stage = await setStage(browser, server.port);
  try {
    if (alsoStrangers) {
      const pages = await visitStrangers(stage);
      results.set('other pages', { outcomes: [], pages });
      tell('other pages', pages.faults);
    }
    for (let next = waiting.shift(); next; next = waiting.shift()) results.set(nameOf(next), await at(next));
    if (stage.lostTabs > 0) console.log(`tabs lost: ${stage.lostTabs}`);
  } finally {
    await stage.session.close();
  }

  async function at(rendering: Rendering): Promise<Result> {
    const name = nameOf(rendering);
    const earlier = resume ? await earlierResult(browser, name, rendering.console) : { outcomes: [] };
    return explore(stage, { rendering, scenarios: SCENARIOS, earlier, wants, keep: only === undefined });
  }
}
