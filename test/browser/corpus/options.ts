import { parseArgs } from 'node:util';
import type { BrowserName } from '../harness/find-browser';

export interface CorpusOptions {
  /** Plays only scenarios whose name matches; `fields read` and `other pages` are names too. */
  only: RegExp | undefined;
  browser: BrowserName;
  /** Browsers that play side by side. */
  browsers: number;
  /** Keeps what went well since the builds, and plays the rest. */
  resume: boolean;
}

/** `npm run corpus -- -t trial --browsers 3 --resume --browser firefox` */
export function corpusOptions(args: readonly string[], processors: number): CorpusOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', short: 't' },
      browser: { type: 'string', default: 'chromium' },
      browsers: { type: 'string', default: String(processors) },
      resume: { type: 'boolean', default: false },
    },
  });
  const only = values.only === undefined ? undefined : new RegExp(values.only, 'i');
  const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
  return { only, browser, browsers: Math.max(1, Number(values.browsers)), resume: values.resume };
}
