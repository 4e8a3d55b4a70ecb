import { CONSOLES, type ConsoleName } from '../../console/build';
import type { Language } from '../../console/texts';

/** A console in one of its languages. */
export interface Rendering {
  console: ConsoleName;
  language: Language;
}

/** Every console, or those that `REDLINE_CONSOLES=tiny,antd` names, in both languages. */
export function renderings(): Rendering[] {
  const names = (process.env.REDLINE_CONSOLES?.split(',') ?? Object.keys(CONSOLES)) as ConsoleName[];
  const unknown = names.filter((name) => !(name in CONSOLES));
  if (unknown.length > 0) throw new Error(`No such console: ${unknown.join(', ')}`);
  return names.flatMap((console) => (['en', 'zh'] as const).map((language) => ({ console, language })));
}

/** `antd zh` */
export const nameOf = ({ console, language }: Rendering): string => `${console} ${language}`;

/** The address's options of a rendering; what a scenario asks for stands first and wins. */
export const queryOf = ({ language }: Rendering, query = ''): string =>
  `${query && `${query}&`}lang=${language}&delay=50&specDelay=100`;
