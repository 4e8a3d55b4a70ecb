import { hasHand } from '../controls/hand';
import { press } from '../controls/press';
import { settled } from '../controls/until';
import type { FollowedForm } from '../follow/followed-form';
import type { SpecReading } from '../specs/spec-row';
import { contains, elementsSaying, isElement, isShown, parentOf } from '../tree';
import { leadsAway } from './buttons';
import { seen } from './moves';
import type { Site } from './work';

/** How far around the specification in sight the list may stand that it was picked from. */
const AROUND = 5;
const PRESSABLE = 'li, a, button, [role], [tabindex], [onclick]';
const NOT_OF_A_LIST = 'table, [role="row"], option, label, h1, h2, h3, h4, nav, header';

/**
 * Picks specifications that are out of sight in the list beside the one in sight, by their names, and writes each; then
 * the one that was picked before.
 */
export async function pickEntries(site: Site, write: () => Promise<void>): Promise<void> {
  const { form } = site;
  const before = nameInSight(form);
  if (before === undefined) return;
  for (const spec of outOfSight(site))
    for (const name of namesOf(site, spec)) if (!site.over() && (await pick(form, name))) await write();
  if (nameInSight(form) !== before) await pick(form, before);
}

/** The specification whose fields alone are in sight. */
function cardInSight(form: FollowedForm): SpecReading | undefined {
  const units = form.reading().specs.filter(({ element }) => isShown(element));
  const [unit] = units;
  return units.length === 1 && unit?.place === 'card' ? unit : undefined;
}

const nameInSight = (form: FollowedForm): string | undefined =>
  cardInSight(form)?.fields.get('spec.name')?.read()?.toString();

/** The order's keys of specifications with something left whose fields are not in the page. */
function outOfSight({ form, work }: Site): Set<string> {
  const left = work.left().filter((item) => {
    const key = work.pathOf(item)?.spec;
    return item.spec !== undefined && (key === undefined || form.unitOf(key) === undefined);
  });
  return new Set(left.flatMap(({ spec }) => spec ?? []));
}

/** What it may be called in the list: as it is now, or as it was released. */
function namesOf({ form, order, work }: Site, spec: string): Set<string> {
  const key = work.pathOf({ field: 'spec.name', spec })?.spec;
  const specs = [key === undefined ? undefined : form.model.edited.specs[key], order.released.specs[spec]];
  return new Set(specs.flatMap((one) => one?.fields['spec.name']?.toString() || []));
}

/** Whether the specification of that name is in sight after its entry was pressed. */
async function pick(form: FollowedForm, name: string): Promise<boolean> {
  const entry = entryNamed(form, name);
  if (!entry) return false;
  press(entry);
  const isThere = await seen(form, () => {
    form.refresh('load');
    return nameInSight(form) === name;
  });
  await settled();
  return isThere;
}

/** The one element beside the specification in sight that says a name and can be pressed. */
function entryNamed(form: FollowedForm, name: string): HTMLElement | undefined {
  const card = cardInSight(form)?.element;
  let around: Node | null = card ?? null;
  for (let up = 0; card && isElement(around) && up < AROUND; around = parentOf(around), up++) {
    const found = [...elementsSaying(around, (text) => text === name)].filter(
      (one) => !contains(card, one) && canBePressed(one, card),
    );
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function canBePressed(element: HTMLElement, card: HTMLElement): boolean {
  const pressable = element.closest<HTMLElement>(PRESSABLE);
  const isPressable = pressable !== null && !pressable.contains(card);
  return (
    isShown(element) &&
    element.closest(NOT_OF_A_LIST) === null &&
    !(isPressable && leadsAway(pressable)) &&
    (isPressable || hasHand(element))
  );
}
