import type { Control } from './control';

/** Passwords and one-time codes, keys to other systems, payment cards: by the words of a field's own names. */
const SECRETS = [
  /passw|passphrase|passcode|\bpwd|secret(?!ar)/,
  /\b(?:otp|totp|jwt|captcha|credentials?)\b|\b(?:one time|auth|sms|verify|verification) ?code\b/,
  /\btokens?(?: (?:id|value|\d+))?$|\b(?:access|api|auth|private) ?(?:keys?|tokens?)\b/,
  /\bc[sv][cv]2?\b|\bcc (?:number|num|exp|name|type)|\b(?:credit|debit|bank) ?card|\bcard ?(?:number|num|no)\b/,
];
/** Most names hold none of these, and a form has thousands of names. */
const WORTH_A_LOOK = /pass|pwd|secret|otp|jwt|captcha|credential|code|token|key|c[sv][cv]|cc|card/i;
const NAMES = ['autocomplete', 'name', 'id'];
const CARD = /\bcc-/;

/** Whether what a control holds must never be read, let alone kept; an answer of yes or no gives nothing away. */
export function isSecret({ shape, element, parts }: Control): boolean {
  if (shape === 'toggle' || shape === 'file') return false;
  const own = [element, ...parts];
  // A name that speaks of tokens may still be a list to choose from; a card's month is the card's.
  if (shape === 'choice') return own.some((part) => CARD.test(part.getAttribute('autocomplete') ?? ''));
  // Lists of several turn a browser's own suggestions off by calling themselves a new password.
  const names = shape === 'choices' ? NAMES.slice(1) : NAMES;
  return own.some((part) => names.some((name) => saysSecret(part.getAttribute(name))));
}

/** The same in words for sellers, where a field has no other name. */
const SECRET_LABELS =
  /密码|口令|密钥|私钥|验证码|令牌|银行[卡账]|信用卡|借记卡|卡号|安全码|\bbank account|\biban\b|\bcard (?:verification|security)/i;

/** Whether a label names something that must never be read. */
export const isSecretLabel = (label: string): boolean => SECRET_LABELS.test(label) || saysSecret(label);

function saysSecret(name: string | null): boolean {
  if (!name || !WORTH_A_LOOK.test(name)) return false;
  const words = name
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .replace(/[\W_]+/g, ' ')
    .toLowerCase();
  return SECRETS.some((secret) => secret.test(words));
}
