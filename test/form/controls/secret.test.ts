// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isSecretLabel } from '../../../form/controls/secret';
import { seen } from './page';

describe('a field is never read', () => {
  test.each([
    'type="password"',
    'type="text" autocomplete="current-password"',
    'autocomplete="section-a one-time-code"',
    'autocomplete="cc-number"',
    'autocomplete="billing cc-csc"',
    'autocomplete="cc-exp"',
    'name="password"',
    'name="userPassword2"',
    'id="pwd"',
    'name="client_secret"',
    'name="appSecret"',
    'id="secretKey"',
    'name="token"',
    'name="accessToken"',
    'name="x-auth-token"',
    'name="apikey"',
    'id="api_key"',
    'name="cardNumber"',
    'name="card_no"',
    'name="ccNum"',
    'name="creditCard"',
    'name="cvv"',
    'name="smsCode"',
    'id="form_captcha"',
  ])('that says %s', (attributes) => {
    expect(seen(`<input ${attributes} value="4111111111111111">`)).toEqual([]);
  });

  test('of several lines, of rich text, of chosen texts', () => {
    expect(seen('<textarea name="private_key">-----BEGIN</textarea>')).toEqual([]);
    expect(seen('<div contenteditable="true" role="textbox" id="secret">x</div>')).toEqual([]);
    expect(seen('<div class="tags"><span class="tag">abc</span><input name="tokens"></div>')).toEqual([]);
    expect(seen('<select autocomplete="cc-exp-month"><option selected>07</option></select>')).toEqual([]);
  });
});

describe('a field is read', () => {
  test.each([
    'name="productName"',
    'name="secretary"',
    'id="token-input-keywords"',
    'name="keywords"',
    'id="passRate"',
    'name="authorName"',
    'name="cardTitle"',
    'name="productCode"',
    'autocomplete="off"',
    'autocomplete="account"',
    'id="accessType"',
  ])('that says %s', (attributes) => {
    expect(seen(`<input ${attributes} value="Peakboard">`)).toEqual([['text', 'Peakboard']]);
  });

  test('a choice whose name speaks of tokens, and a switch', () => {
    expect(seen('<select name="tokenUnit"><option selected>Monthly</option></select>')).toEqual([
      ['choice', 'Monthly'],
    ]);
    expect(seen('<label><input type="checkbox" name="secret" checked> Hidden</label>')).toEqual([
      ['toggle', true],
    ]);
  });
});

test.each([
  'Password',
  'API Key',
  'Card number',
  'Bank account',
  '登录密码',
  '银行卡号',
  '短信验证码',
  'Access Token',
])('a field under the label %s is left out, whatever its own names are', (label) => {
  expect(isSecretLabel(label)).toBe(true);
});

test.each(['Secretary', 'Key features', '业务密级', 'Business card design', 'Bank', 'Account manager'])(
  'a field under the label %s is no secret',
  (label) => {
    expect(isSecretLabel(label)).toBe(false);
  },
);
