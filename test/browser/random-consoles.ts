import { buildRandomConsole } from '../console/random/build';
import { chosenIn, dimensionsOf } from '../console/random/dimensions';
import type { Outcome } from './corpus/play';
import { setStage } from './corpus/stage';
import { precision, recall, tally } from './corpus/tally';
import { unexpectedRequests } from './harness/quiet';
import { serveConsoles } from './harness/serve';
import { type Chosen, randomPages } from './random/open';
import { randomOptions } from './random/options';
import { playSeed, type SeedResult } from './random/play-seed';

/** Plays scenarios in consoles made at random, one a seed, and says where Redline was wrong and what that console is like. */
const options = randomOptions(process.argv.slice(3));
const consoles: Chosen[] = options.seeds.map((seed) => ({ seed, with: options.with }));
const server = await serveConsoles(0, randomPages(await buildRandomConsole(), consoles));
const stage = await setStage(options.browser, server.port);
const outcomes: Outcome[] = [];
let wrong = 0;
console.log('seed played wrong  left out  restored');
try {
  for (const chosen of consoles) {
    const result = await playSeed(stage, chosen, options);
    outcomes.push(...result.outcomes);
    wrong += result.faults.length;
    tell(chosen, result);
  }
} finally {
  await stage.session.close();
  await server.close();
}

const sum = tally(outcomes);
const percent = (share: number) => `${Math.floor(share * 1000) / 10} %`;
console.log(`\n${sum.played} played, ${sum.unplayed} unplayed, ${sum.leftOut} left out`);
console.log(`precision ${percent(precision(sum))}, recall ${percent(recall(sum))}`);
const requests = unexpectedRequests(server);
for (const request of requests) console.log(`Unexpected request: ${request}`);
if (wrong + requests.length > 0) process.exitCode = 1;

/** One line a seed; where something was wrong, what it was and what its console is like. */
function tell(chosen: Chosen, { outcomes, restored = '', faults }: SeedResult): void {
  const { played, unplayed, leftOut, misses, falseAlarms } = tally(outcomes);
  const cells = [chosen.seed, played, misses + falseAlarms + unplayed, leftOut, restored].map(String);
  console.log(cells.map((cell, at) => cell.padStart([4, 6, 6, 9, 9][at] ?? 0)).join(' '));
  for (const fault of faults) console.log(`      ${fault}`);
  if (faults.length === 0) return;
  const is = Object.entries(dimensionsOf(chosen.seed, chosenIn(chosen.with)));
  console.log(`      ${is.map((pair) => pair.join(':')).join(',')}`);
}
