import { unfilledIn } from '../follow/filling';
import type { FollowedForm } from '../follow/followed-form';
import { unitInDialog } from '../follow/form-parts';
import type { SpecField } from '../product';
import { seen } from './moves';

/** How long a page may take to fill a dialog that it has opened, in milliseconds. */
const FILLING = 4_000;

/**
 * Waits until the dialog that is open shows what is known of its specification. False when it stays without its name:
 * confirming it would empty the specification.
 */
export async function isFilled(form: FollowedForm, key: string): Promise<boolean> {
  await seen(form, () => unfilled(form, key).length === 0, FILLING);
  return !unfilled(form, key).includes('spec.name');
}

function unfilled(form: FollowedForm, key: string): SpecField[] {
  const unit = unitInDialog(form.reading());
  return unit ? unfilledIn(unit, form.model.edited.specs[key]?.fields ?? {}) : [];
}
