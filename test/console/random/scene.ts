import type { PracticeProduct } from '../products';
import { chosenIn, type Dimensions, dimensionsOf } from './dimensions';
import { createHands, type Hands } from './hands';
import { priceWord, type Word, wordOf } from './words';

/** Everything that the parts of one console share. */
export interface Scene {
  seed: number;
  is: Dimensions;
  word(word: Word): string;
  priceWord(mode: string): string;
  hands: Hands;
  /** Where dialogs and lists of options hang. */
  layer: Element;
  /** Gives an id that the page does not have yet. */
  newId(): string;
}

/** A console whose form holds a product: the product is the truth, and the page is drawn from it. */
export interface FormScene extends Scene {
  product: PracticeProduct;
  /** Draws the list of specifications anew. */
  redrawSpecs(): void;
}

/** The scene that an address asks for: `?seed=7&with=specs:cards`. */
export function sceneOf(query: URLSearchParams): Scene {
  const seed = Number(query.get('seed') ?? 1);
  const is = dimensionsOf(seed, chosenIn(query.get('with') ?? ''));
  let ids = 0;
  return {
    seed,
    is,
    word: (word) => wordOf(word, seed, is.language),
    priceWord: (mode) => priceWord(mode, seed, is.language),
    hands: createHands(),
    layer: document.body,
    newId: () => `c${++ids}`,
  };
}
