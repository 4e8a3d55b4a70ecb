import { foldLabel } from '../folded-label';
import { FIELD_LABELS, SECTION_FIELD_LABELS } from '../labels';
import { buttonText } from '../parts/regions';
import { isOtherField, labelOfOther } from '../product';
import { isShown } from '../tree';
import { leadsAway } from './buttons';
import type { Item } from './work';

const ADDS =
  /^\+? ?(?:(?:add|new|create) (?:an? |new |another |one more |more )?|(?:继续)?(?:添加|新增|增加|新建)(?:[一1]?[个条项行]|新的?)?)(.*)$/;
/** What a list's own button calls its entries; words to add alone are known without. */
const ENTRY =
  /^(?:item|entry|entries|row|line|value|field|key ?word|another|one|more|条目|项目|[个条项行])?$/;

/** The button inside an element that says that it adds an entry to the list of an item, by the field's own name or as an entry. */
export const entryAdder = (element: HTMLElement, { field }: Item): HTMLElement | undefined =>
  [...element.querySelectorAll<HTMLElement>('button, [role="button"], a')].find(
    (button) => isShown(button) && addsTo(field, buttonText(button)) && !leadsAway(button),
  );

function addsTo(field: Item['field'], text: string): boolean {
  const added = ADDS.exec(foldLabel(text))?.[1];
  return added !== undefined && (ENTRY.test(added) || namesOf(field).some((name) => isSame(added, name)));
}

/** A button adds one entry to a list that is named by many, and may leave out whose: a case to Customer Cases. */
function isSame(added: string, name: string): boolean {
  const [one, whole] = [singular(added), singular(name)];
  return (
    one === whole || whole.endsWith(` ${one}`) || (/^\p{Script=Han}{2}/u.test(one) && whole.endsWith(one))
  );
}

const singular = (name: string): string => name.replace(/(?<=[a-z]{2})s$/, '');

function namesOf(field: Item['field']): string[] {
  if (isOtherField(field)) return [foldLabel(labelOfOther(field))];
  const inSection = field === 'spec.attributes' ? SECTION_FIELD_LABELS.spec['spec.attributes'] : [];
  return [...(FIELD_LABELS[field] ?? []), ...inSection].map(foldLabel);
}
