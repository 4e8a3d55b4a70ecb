import { corpusOptions } from './corpus/options';
import { type Outcome, play } from './corpus/play';
import { nameOf, type Rendering, renderings } from './corpus/renderings';
import { setStage } from './corpus/stage';
import { faultsOf, tally } from './corpus/tally';
import setUp from './global-setup';
import { serveConsoles } from './harness/serve';
import { SCENARIOS } from './scenarios/index';
import { writeSamples } from './scenarios/sample-files';

const options = corpusOptions(process.argv.slice(3));
await setUp();
await writeSamples();
const server = await serveConsoles();
const waiting: Rendering[] = renderings();
const all = new Map<string, Outcome[]>();
const started = Date.now();
await Promise.all(Array.from({ length: options.browsers }, work));
await server.close();
for (const [name, outcomes] of all) console.log(name, tally(outcomes));
console.log((Date.now() - started) / 1000, 's');

async function work(): Promise<void> {
  const stage = await setStage('chromium', server.port);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const outcomes: Outcome[] = [];
    for (const scenario of SCENARIOS) {
      if (!scenario.name.includes(options.only)) continue;
      const t = Date.now();
      const outcome = await play(stage, next, scenario);
      outcomes.push(outcome);
      const faults = faultsOf(outcome);
      if (process.env.TIMES) console.log(nameOf(next), Date.now() - t, scenario.name);
      if (faults.length > 0)
        console.log(`${nameOf(next)}: ${scenario.name} (${scenario.product})\n    ${faults.join('\n    ')}`);
    }
    all.set(nameOf(next), outcomes);
  }
  await stage.session.close();
}
