import { differs } from './facts/differs';
import { SAAS_ACCESS_GUIDE } from './facts/sources';
import { putBack } from './facts/ways-out';
import { textOf } from './facts/wording';
import { defineRule } from './rule';

const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;

/** KooGallery calls the production system by HTTPS and domain name only. */
export const productionUrlForm = defineRule({
  id: 'production-url-form',
  scope: 'product',
  levels: { intl: 'error', eu: 'error', cn: 'error' },
  source: SAAS_ACCESS_GUIDE,
  locksReleased: false,
  fields: ['productionUrl'],
  check(released, edited, report) {
    const was = released.fields.productionUrl;
    const is = edited.fields.productionUrl;
    if (!differs('productionUrl', was, is)) return;
    const id = faultIn(textOf(is));
    const at = { field: 'productionUrl' } as const;
    if (id) report({ at, message: { id }, fixes: putBack(at, was) });
  },
});

/** A text that is no address yet, because it is being typed or names a saved one, is left alone. */
function faultIn(text: string): string | undefined {
  if (!/[.:/]/.test(text) || 'https://'.startsWith(text.toLowerCase())) return undefined;
  if (!/^https:\/\//i.test(text)) return 'not_https';
  const host = URL.parse(text)?.hostname ?? '';
  return IP_ADDRESS.test(host) || host === 'localhost' ? 'no_domain' : undefined;
}
