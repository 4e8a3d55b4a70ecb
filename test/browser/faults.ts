import { FAULTS } from './faults/index';
import { faultOptions } from './faults/options';
import { playFault, playKills, type Row } from './faults/run';
import { BROWSERS } from './harness/launch';
import { unexpectedRequests } from './harness/quiet';
import { serveConsoles } from './harness/serve';

/** Provokes everything that can go wrong with keeping drafts, in real browsers, and says what was lost: nothing, or it fails. */
const options = faultOptions(process.argv.slice(3));
const server = await serveConsoles();
const rows: Row[] = [];
const tell = (row: Row): void => {
  rows.push(row);
  console.log(`${row.broken ? 'FAILED' : 'passed'}: ${row.fault}, ${row.browser}: ${row.broken ?? row.said}`);
};

for (const fault of FAULTS.filter(({ name }) => options.only?.test(name) ?? true))
  for (const browser of BROWSERS.filter((one) => fault.browsers.includes(one)))
    tell(await playFault(fault, browser, server.port));
for (const browser of BROWSERS) {
  const kills = browser === 'chromium' ? options.kills : options.killsFirefox;
  if (kills > 0) tell(await playKills(browser, server.port, kills));
}

const requests = unexpectedRequests(server);
await server.close();
console.table(rows.map(({ fault, browser, tried, lost }) => ({ fault, browser, tried, lost })));
for (const { fault, browser, said } of rows) if (said) console.log(`${fault}, ${browser}:\n  ${said}`);
if (requests.length > 0) console.log('Asked for:', requests);
if (requests.length > 0 || rows.some(({ lost, broken }) => lost > 0 || broken)) process.exitCode = 1;
