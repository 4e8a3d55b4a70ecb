import { simplified } from './traditional';

/** Folds what does not change a label's meaning: full-width forms, traditional characters, case, stars, colons, icons, white space, arrows for sorting. */
export const foldLabel = (text: string): string =>
  simplified(
    text
      // Icons first: folding full-width forms would make letters of circled ones.
      .replace(/[\u200b-\u200f\ufeff\ue000-\uf8ff\u2460-\u24ff\u2139]/g, ' ')
      .normalize('NFKC'),
  )
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    // Some libraries space the two characters of a button apart.
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/^[\s*:?!•·✱＊ⓘℹ]+|[\s*:?!•·✱＊ⓘℹ←-⇿▲-◅]+$/gu, '');

/** The folded words of a lexicon, each with its key. */
export const wordsByKey = <K extends string>(words: Partial<Record<K, readonly string[]>>): Map<string, K> =>
  new Map(
    (Object.keys(words) as K[]).flatMap((key) => (words[key] ?? []).map((word) => [foldLabel(word), key])),
  );

/** Finds the key whose words contain the text, after folding; for options, buttons, pages and states. */
export function wordIndex<K extends string>(
  words: Readonly<Record<K, readonly string[]>>,
): (text: string) => K | undefined {
  const known = wordsByKey<K>(words);
  const answers = new Map<string, K | undefined>();
  return (text) => {
    if (answers.has(text)) return answers.get(text);
    const answer = text.length > 80 ? undefined : known.get(foldLabel(text));
    // Tables ask the same few words again and again; the page's other texts are unbounded.
    if (answers.size > 2000) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
