import { differs } from './facts/differs';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { countCharacters, holdsPhone, textOf } from './facts/wording';
import { defineRule, type Message } from './rule';

const LONGEST = 50;
const NUMBERED =
  /^(?:商品)?(?:规格|套餐|spec(?:ification)?|sku)[\s\-_#]*(?:\d+|[一二三四五六七八九十]+|[a-z])$/i;
const BILLING_MODE =
  /^(?:包年[/、]?包月|包月[/、]?包年|包年|包月|包周期|年付|月付|按年|按月|按需|按次|一次性|套餐包|yearly(?:\/monthly)?|monthly|annual|one-time|pay-per-use|package)(?:计费|付费)?$/i;
/** “100用户” says how much is in it; “个” and “1个” say nothing. */
const UNIT =
  /^[1一每]?(?:个|套|台|次|年|月|天|日|小时|人|人天|用户|点|份|件|条|gb|tb|mb|users?|days?|months?|years?)$/i;
const PLATFORM = /^(?:huawei\s*cloud|koogallery|华为云|云商店)/i;

/** How a specification may be named. */
export const specNameForm = defineRule({
  id: 'spec-name-form',
  scope: 'spec',
  levels: { cn: 'warning' },
  source: seenInPart('naming specifications'),
  locksReleased: false,
  fields: ['spec.name'],
  check(released, edited, report) {
    const was = released?.fields['spec.name'];
    const is = edited.fields['spec.name'];
    if (released && !differs('spec.name', was, is)) return;
    const message = faultIn(textOf(is));
    if (!message) return;
    const at = { field: 'spec.name', spec: edited.key } as const;
    report({ at, message, fixes: putBack(at, was) });
  },
});

function faultIn(name: string): Message | undefined {
  const length = name.length > LONGEST ? countCharacters(name) : 0;
  if (length > LONGEST) return { id: 'too_long', args: [String(length)] };
  const plain = name.normalize('NFKC');
  if (NUMBERED.test(plain)) return { id: 'numbered' };
  if (BILLING_MODE.test(plain)) return { id: 'billing_mode' };
  if (UNIT.test(plain)) return { id: 'unit' };
  if (PLATFORM.test(plain)) return { id: 'platform' };
  return holdsPhone(plain) ? { id: 'phone' } : undefined;
}
