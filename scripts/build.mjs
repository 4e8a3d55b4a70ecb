/** Builds the extension for both browsers, into .output/. */
import { build } from 'wxt';

for (const browser of ['chrome', 'firefox']) await build({ browser, manifestVersion: 3 });
