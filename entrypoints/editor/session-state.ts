import type { FollowedForm } from '../../form/follow/followed-form';
import type { Lessons } from '../../form/naming/taught';
import { frameHoldsSpecs } from '../../form/page/specs-in-frame';
import type { ProductIdentity, ReleaseStatus } from '../../form/product';
import { fieldsFound } from '../../form/reading/read';
import type { PageState } from '../../messages/protocol';
import type { Finding } from '../../rules/rule';
import { lostOf } from './lessons';
import { named } from './named';

interface Described {
  product: ProductIdentity;
  form: FollowedForm;
  status: ReleaseStatus;
  draftId: string;
  /** Another tab has this product's form open, too. */
  isElsewhere: boolean;
  lessons: Lessons;
  standing: readonly Finding[];
}

/** What the popup is told of a form that is followed. */
export function describeSession({
  product,
  form,
  status,
  draftId,
  isElsewhere,
  lessons,
  standing,
}: Described): PageState {
  const reading = form.reading();
  const found = [...fieldsFound(reading)];
  return {
    state: 'watching',
    found,
    lost: lostOf(lessons, found),
    product: named(product, form.model),
    status,
    draftId,
    elsewhere: isElsewhere,
    specsApart: reading.specs.length === 0 && frameHoldsSpecs(document),
    counts: countLevels(standing),
  };
}

const countLevels = (findings: readonly { level: 'error' | 'warning' | 'note' }[]) => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
};
