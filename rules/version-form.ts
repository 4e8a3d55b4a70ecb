import { differs } from './facts/differs';
import { RELEASE_DESCRIPTION } from './facts/sources';
import { putBack } from './facts/ways-out';
import { textOf } from './facts/wording';
import { defineRule } from './rule';

const FORM = /^V\d+(?:\.\d+){1,3}$/;

/** A version is written like V1.0. */
export const versionForm = defineRule({
  id: 'version-form',
  scope: 'product',
  levels: { intl: 'warning', eu: 'warning' },
  source: RELEASE_DESCRIPTION,
  locksReleased: false,
  fields: ['version'],
  check(released, edited, report) {
    const was = released.fields.version;
    const is = edited.fields.version;
    const text = textOf(is);
    if (text === '' || FORM.test(text) || !differs('version', was, is)) return;
    const at = { field: 'version' } as const;
    report({ at, message: { id: 'form' }, fixes: putBack(at, was) });
  },
});
