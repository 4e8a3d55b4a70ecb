import { differs } from './facts/differs';
import { SAAS_ACCESS_GUIDE } from './facts/sources';
import { putBack } from './facts/ways-out';
import { textOf } from './facts/wording';
import { defineRule } from './rule';

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const HTTPS = /^https:\/\//i;
const DOMAIN = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[:/]\S*)?$/i;
const NO_DOMAIN = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\]|localhost)(?:[:/]\S*)?$/i;

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
  const plain = text.normalize('NFKC');
  const host = plain.replace(SCHEME, '');
  const isAddress = SCHEME.test(plain) || DOMAIN.test(host) || NO_DOMAIN.test(host);
  if (isAddress && !HTTPS.test(plain)) return 'not_https';
  return isAddress && NO_DOMAIN.test(host) ? 'no_domain' : undefined;
}
