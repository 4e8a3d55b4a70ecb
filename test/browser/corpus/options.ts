import { parseArgs } from 'node:util';

export interface CorpusOptions {
  /** Plays only scenarios whose name holds this. */
  only: string;
  /** Browsers that play side by side. */
  browsers: number;
  /** Keeps what went well since the builds, and plays the rest. */
  resume: boolean;
}

/** `npm run corpus -- -t trial --browsers 3 --resume` */
export function corpusOptions(args: readonly string[], processors: number): CorpusOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', short: 't', default: '' },
      browsers: { type: 'string', default: String(processors) },
      resume: { type: 'boolean', default: false },
    },
  });
  return { only: values.only, browsers: Math.max(1, Number(values.browsers)), resume: values.resume };
}
