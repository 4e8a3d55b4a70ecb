import { parseArgs } from 'node:util';
import type { BrowserName } from '../harness/find-browser';

export interface RandomOptions {
  seeds: readonly number[];
  /** Plays only scenarios whose name matches; `restore` is a name, too. */
  only: RegExp | undefined;
  browser: BrowserName;
  /** Dimensions that are chosen instead of picked: `specs:cards,host:light`. */
  with: string;
  /** Plays every scenario there is at every seed. */
  all: boolean;
  /** Takes a picture of each form. */
  pictures: boolean;
}

/** `npm run fuzz:consoles -- --seeds 1-20 --scenario trial --browser firefox --with host:light --all` */
export function randomOptions(args: readonly string[]): RandomOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string', default: '1-10' },
      scenario: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      with: { type: 'string', default: '' },
      all: { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
    },
  });
  return {
    seeds: seedsIn(values.seeds),
    only: values.scenario === undefined ? undefined : new RegExp(values.scenario, 'i'),
    browser: values.browser === 'firefox' ? 'firefox' : 'chromium',
    with: values.with,
    all: values.all,
    pictures: values.pictures,
  };
}

/** `3`, `1-20` or `1-4,9`. */
function seedsIn(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = 1, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}
