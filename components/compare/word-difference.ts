import { type ArrayChange, diffArrays } from 'diff';

/** A stretch of text that stands in both versions, or only in this one. */
export interface Piece {
  /** Where it begins in its text. */
  at: number;
  text: string;
  changed: boolean;
}

export interface WordDifference {
  before: Piece[];
  after: Piece[];
}

/** Give up rather than hold the page: two long texts with nothing in common have no readable difference. */
const LIMITS = { timeout: 300, maxEditLength: 4000 };

/** Which words differ between two texts, in any script. Texts too different to compare come back whole. */
export function wordDifference(before: string, after: string): WordDifference {
  const changes = diffArrays(wordsOf(before), wordsOf(after), LIMITS);
  const shared = changes?.filter(isShared).reduce((sum, { value }) => sum + value.join('').length, 0) ?? 0;
  if (!changes || shared < Math.max(before.length, after.length) / 4) return whole(before, after);
  return {
    before: pieces(changes.filter(({ added }) => !added)),
    after: pieces(changes.filter(({ removed }) => !removed)),
  };
}

/** Words, spaces and marks, each on its own; Chinese has no spaces to split at. */
const wordsOf = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

const isShared = ({ added, removed }: ArrayChange<string>) => !added && !removed;

/** Neighbours of a kind become one piece; a space between two changed words counts as changed. */
function pieces(changes: ArrayChange<string>[]): Piece[] {
  const joined: Piece[] = [];
  let at = 0;
  for (const [index, change] of changes.entries()) {
    const text = change.value.join('');
    const between = index > 0 && index < changes.length - 1 && text.trim() === '';
    const changed = !isShared(change) || between;
    const last = joined.at(-1);
    if (last?.changed === changed) last.text += text;
    else joined.push({ at, text, changed });
    at += text.length;
  }
  return joined;
}

const whole = (before: string, after: string): WordDifference => ({
  before: [{ at: 0, text: before, changed: true }],
  after: [{ at: 0, text: after, changed: true }],
});

const CONTEXT = 80;

/** Shortens long stretches that did not change to the words around the changes. */
export const shortened = (pieces: Piece[]): Piece[] =>
  pieces.map((piece, index) =>
    piece.changed ? piece : { ...piece, text: elided(piece.text, index > 0, index < pieces.length - 1) },
  );

function elided(text: string, keepStart: boolean, keepEnd: boolean): string {
  const kept = (keepStart ? CONTEXT : 0) + (keepEnd ? CONTEXT : 0);
  if (text.length <= kept + CONTEXT) return text;
  return `${keepStart ? text.slice(0, CONTEXT) : ''} … ${keepEnd ? text.slice(-CONTEXT) : ''}`;
}
