import { differs } from './facts/differs';
import { RELEASE_DESCRIPTION } from './facts/sources';
import { putBack } from './facts/ways-out';
import { holdsPhone, textOf } from './facts/wording';
import { defineRule } from './rule';

const PLATFORM = /huawei\s*cloud|华为云/i;
const PRICE = /[$€£¥]\s*\d|\d\s*(?:usd|eur|cny|rmb|dollars?|euros?|yuan|元)(?![a-z宇])/i;
/** Numbers that belong to a standard or a saying, not to the product. */
const STANDARD = /(?:industry|web|tls|ssl|http|usb|bluetooth|oauth|ipv|工业|互联网)\s*\d+(?:\.\d+)?/gi;
const VERSION = /(?<![a-z\d])v\s?\d+(?:\.\d+)*(?![a-z\d])|(?<![\d.])\d+\.\d+(?!\d)/i;

/** What a product's name must not hold. */
export const productNameForm = defineRule({
  id: 'product-name-form',
  scope: 'product',
  levels: { intl: 'warning', eu: 'warning' },
  source: RELEASE_DESCRIPTION,
  locksReleased: false,
  fields: ['name'],
  check(released, edited, report) {
    const was = released.fields.name;
    const is = edited.fields.name;
    if (!differs('name', was, is)) return;
    const id = faultIn(textOf(is).normalize('NFKC'));
    const at = { field: 'name' } as const;
    if (id) report({ at, message: { id }, fixes: putBack(at, was) });
  },
});

function faultIn(name: string): string | undefined {
  if (PLATFORM.test(name)) return 'platform';
  if (PRICE.test(name)) return 'price';
  if (holdsPhone(name)) return 'phone';
  return VERSION.test(name.replace(STANDARD, '')) ? 'version' : undefined;
}
