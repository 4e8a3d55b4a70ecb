/** Packs the extension for both stores, into .output/. */
import { zip } from 'wxt';

for (const browser of ['chrome', 'firefox']) await zip({ browser, manifestVersion: 3 });
