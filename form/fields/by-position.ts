import type { Control } from '../controls/control';
import { headingsOver } from '../naming/headings';
import type { Lesson } from '../naming/lesson';
import { type Lessons, partOf } from '../naming/taught';
import { isOpenDialog } from '../parts/open-dialog';
import { dialogOf } from '../parts/regions';
import type { Claim } from './claims';

/** Controls that were taught by their place: only where the block is exactly as it was. */
export function claimsByPosition(
  controls: readonly Control[],
  claims: readonly Claim[],
  lessons: Lessons,
): Claim[] {
  return lessons.flatMap(({ field, part, heading, position }) => {
    if (!position || part === 'column' || claims.some(({ clue }) => clue.field === field)) return [];
    const block = blockOf(controls, { part, heading });
    const control = block[position.nth];
    const isSame = block.length === position.of && control?.shape === position.shape;
    return isSame && !claims.some((claim) => claim.control === control) ? [{ control, clue: { field } }] : [];
  });
}

/** All controls of one part of the page under one heading. */
export const blockOf = (
  controls: readonly Control[],
  { part, heading }: Pick<Lesson, 'part' | 'heading'>,
): Control[] =>
  controls.filter(
    ({ element }) =>
      partOf(element) === part &&
      !isInClosedDialog(element) &&
      (heading === '' || [...headingsOver(element)].includes(heading)),
  );

/** A closed dialog may stay in the page. */
const isInClosedDialog = (element: Element): boolean => {
  const dialog = dialogOf(element);
  return dialog !== undefined && !isOpenDialog(dialog);
};
