import { isLocked } from '../controls/locked';
import { pressInside } from '../controls/press';
import { settled } from '../controls/until';
import type { FollowedForm } from '../follow/followed-form';
import { dialogOf } from '../parts/regions';
import { isOnlyShown, type SpecReading } from '../specs/spec-row';
import { contains, isShown } from '../tree';

/** Picks a card that is only shown, and gives the Edit beside the cards that is for the one that is picked. */
export async function editForPicked(form: FollowedForm, unit: SpecReading): Promise<HTMLElement | undefined> {
  const name = unit.fields.get('spec.name')?.element;
  if (unit.place !== 'card' || !name || !isOnlyShown(unit) || !commonEdit(form)) return undefined;
  if (name.closest('a, button') !== null) return undefined;
  pressInside(name);
  await settled();
  form.refresh('load');
  const edit = commonEdit(form);
  return edit && !isLocked(edit) ? edit : undefined;
}

/** The one Edit that is in no card. */
function commonEdit(form: FollowedForm): HTMLElement | undefined {
  const { buttons, specs } = form.reading();
  const found = buttons.filter(
    ({ kind, element }) =>
      kind === 'edit' &&
      isShown(element) &&
      !dialogOf(element) &&
      !specs.some((spec) => contains(spec.element, element)),
  );
  return found.length === 1 ? found[0]?.element : undefined;
}
