import { REMOVING_PRODUCTS } from './facts/sources';
import { defineRule } from './rule';

/** Said at the removal dialog of My Products, which is no part of the form. */
export const removalIsFinal = defineRule({
  id: 'removal-is-final',
  scope: 'product',
  levels: { intl: 'note', eu: 'note', cn: 'note' },
  source: REMOVING_PRODUCTS,
  locksReleased: false,
  fields: [],
  check(_released, _edited, report, { removalDialogOpen }) {
    if (removalDialogOpen) report({ at: { field: 'spec' }, message: { id: 'final' } });
  },
});
