/**
 * Builds everything and opens the practice console in a browser with the extension; without a display it
 * plays a seller's session instead. `npm start -- firefox` takes Firefox, `--headless` plays anyway.
 */
import { step } from './steps.mjs';

const args = process.argv.slice(2);
const browser = args.includes('firefox') ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform === 'linux' ? Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) : true;
const watched = hasDisplay && !args.includes('--headless');

const built = [
  step('build', 'scripts/build.mjs'),
  step('practice consoles', 'scripts/run.ts', ['test/console/build-all.ts']),
];
if (built.some(({ failed }) => failed > 0)) process.exit(1);
const session = watched ? 'test/browser/show.ts' : 'test/browser/play.ts';
const { failed } = step(watched ? 'practice console' : "a seller's session", 'scripts/run.ts', [
  session,
  browser,
]);
process.exit(failed);
