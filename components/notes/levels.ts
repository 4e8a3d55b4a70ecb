import type { Level } from '../../rules/rule';

/** From what stops a submission to what is good to know. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** The gravest of some levels. */
export const gravest = (levels: readonly Level[]): Level =>
  LEVELS.find((level) => levels.includes(level)) ?? 'note';
