import { foldLabel } from '../folded-label';
import * as lexicon from '../labels';

/** Whether a text is, word for word, one that the lexicon itself holds: such a text tells nothing of a seller. */
export const isLexiconWord = (text: string): boolean => words().has(foldLabel(text));

/** Whether a single word occurs in the lexicon. */
export const isLexiconPart = (word: string): boolean => parts().has(foldLabel(word));

let known: Set<string> | undefined;
const words = (): Set<string> => {
  known ??= new Set(Object.values(lexicon).flatMap(textsIn).map(foldLabel));
  return known;
};

let pieces: Set<string> | undefined;
const parts = (): Set<string> => {
  pieces ??= new Set([...words()].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)));
  return pieces;
};

const textsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null && !(data instanceof Set)
    ? Object.values(data).flatMap(textsIn)
    : [];
};
