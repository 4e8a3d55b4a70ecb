import { specList } from '../follow/form-parts';
import { textPieces } from '../tree';
import { type Face, faceOf } from './moves';
import type { Site } from './work';

/** More texts than the rows of one page hold. */
const MOST_TEXTS = 2_000;

/** What the page shows, and what the table says: some show each page in the same rows. */
export const faceWithRows =
  ({ form }: Pick<Site, 'form'>) =>
  (root: HTMLElement): Face => {
    const { controls, labels } = faceOf(root);
    const list = specList(form.reading());
    const fields = [...(list?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
    const texts = list ? textPieces(list, MOST_TEXTS) : [];
    return { controls, labels: [labels, ...texts, ...fields.map(({ value }) => value)].join('|') };
  };
