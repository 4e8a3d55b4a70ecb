import { dialogsIn, leaveDialog } from './close-spec';
import { seen } from './moves';
import type { Item, Site } from './work';

/** Presses the Delete of a list's entry; a question that it brings is the seller's to answer, and left with Cancel. */
export async function pressDelete(
  { form }: Site,
  item: Item,
  remove: HTMLElement,
  isFewer: () => boolean,
): Promise<boolean> {
  const stood = new Set(dialogsIn(form, 'edit'));
  const questions = (): HTMLElement[] => dialogsIn(form, 'edit').filter((dialog) => !stood.has(dialog));
  remove.click();
  await seen(form, () => questions().length > 0 || isFewer());
  for (const question of questions()) await leaveDialog(form, question);
  item.keepsEntries = !isFewer();
  return !item.keepsEntries;
}

/** What did not go once is not asked to go again. */
export const canPressDelete = (site: Site, item: Item): boolean => !site.over() && !item.keepsEntries;
