import { killAgainAndAgain } from './faults/kills/index';
import { faultOptions } from './faults/options';
import { serveConsoles } from './harness/serve';

const options = faultOptions(process.argv.slice(3));
const server = await serveConsoles();
console.log(await killAgainAndAgain('chromium', server.port, options.kills));
if (options.killsFirefox) console.log(await killAgainAndAgain('firefox', server.port, options.killsFirefox));
await server.close();
