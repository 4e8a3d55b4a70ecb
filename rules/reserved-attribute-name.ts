import { attributesOf } from './facts/attributes';
import { PRODUCT_ATTRIBUTES } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

const RESERVED = ['appName', 'version', 'os', 'mode'];

/** The names of KooGallery's own attributes are taken. */
export const reservedAttributeName = defineRule({
  id: 'reserved-attribute-name',
  scope: 'spec',
  levels: { intl: 'error', eu: 'error', cn: 'error' },
  source: PRODUCT_ATTRIBUTES,
  locksReleased: false,
  fields: ['spec.attributes'],
  check(released, edited, report) {
    const was = released?.fields['spec.attributes'];
    if (released && was === undefined) return;
    const had = attributesOf(was).map(({ name }) => name);
    const at = { field: 'spec.attributes', spec: edited.key } as const;
    for (const { name } of attributesOf(edited.fields['spec.attributes'])) {
      if (!RESERVED.includes(name) || had.includes(name)) continue;
      report({ at, message: { id: 'reserved', args: [name] }, fixes: putBack(at, was) });
    }
  },
});
