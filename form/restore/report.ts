import type { FollowedForm } from '../follow/followed-form';
import { type FieldValue, isOtherField, pathText } from '../product';
import { isLocked } from './edited-elsewhere';
import type { Miss, MissReason, WriteOrder, WriteReport } from './order';
import type { Item, Work } from './work';

/** What took, and what did not and why; `closing`: why that which was never come to was not. */
export function reportOf(
  form: FollowedForm,
  order: WriteOrder,
  work: Work,
  closing: MissReason,
): WriteReport {
  const unadded = new Set(work.additions.filter(({ key }) => key === undefined).map(({ spec }) => spec.key));
  const fields = work.items.filter(({ spec = '' }) => !unadded.has(spec));
  return {
    restored: fields.filter(({ outcome }) => outcome === 'restored').map(({ path }) => path),
    missed: [
      ...fields.flatMap((item) => missOf(item, form, work, closing)),
      ...order.added
        .filter(({ key }) => unadded.has(key))
        .map(({ key, fields }) =>
          ofSpec(key, fields['spec.name'], closing === 'not_found' ? 'not_added' : closing),
        ),
      ...order.removed
        .filter((key) => isThere(key, form, work))
        .map((key) => ofSpec(key, order.released.specs[key]?.fields['spec.name'], 'not_removed')),
    ],
    before: Object.fromEntries(
      fields.flatMap(({ path, before, value, outcome }) =>
        outcome === 'restored' && before !== undefined && before !== value ? [[path, before]] : [],
      ),
    ),
  };
}

function missOf(item: Item, form: FollowedForm, work: Work, closing: MissReason): Miss[] {
  const { path, value, outcome, says } = item;
  if (outcome === 'restored') return [];
  const reason = outcome ?? (closing === 'not_found' ? absence(item, form, work) : closing);
  const now =
    outcome === 'newer' ? (form.boundAt(work.pathOf(item) ?? item)?.read() ?? item.before) : undefined;
  return [{ path, value, reason, ...(says !== undefined && { says }), ...(now !== undefined && { now }) }];
}

/** Why a whole look through the form brought nothing to write into. */
function absence(item: Item, form: FollowedForm, work: Work): MissReason {
  const path = work.pathOf(item);
  if (item.onlyShown || (path && isLocked(form.boundAt(path)))) return 'locked';
  if (isOtherField(item.field)) return 'no_label';
  return path ? 'not_found' : 'no_spec';
}

const ofSpec = (spec: string, name: FieldValue | undefined, reason: MissReason): Miss => ({
  path: pathText({ field: 'spec', spec }),
  value: name ?? null,
  reason,
});

const isThere = (spec: string, form: FollowedForm, work: Work): boolean => {
  const key = work.pathOf({ field: 'spec.name', spec })?.spec;
  return key !== undefined && form.model.edited.specs[key] !== undefined;
};
