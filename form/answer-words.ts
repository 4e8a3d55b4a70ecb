import { wordIndex } from './folded-label';
import { NO_WORDS, YES_WORDS } from './labels';

/** Whether a text says yes or no; undefined for any other. */
export const answerOf = wordIndex({ yes: YES_WORDS, no: NO_WORDS });
