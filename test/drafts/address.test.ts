import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../../drafts/address';
import { belongsTo, isPageOf } from '../../drafts/export-file';

const CONSOLE = 'https://console.example.com';

describe('withoutSecrets', () => {
  it.each([
    [`${CONSOLE}/#/modify?id=7`, `${CONSOLE}/#/modify?id=7`],
    [`${CONSOLE}/a?ticket=ST-1&id=a%20b`, `${CONSOLE}/a?id=a%20b`],
    [`${CONSOLE}/a?access_token=1`, `${CONSOLE}/a`],
    [`${CONSOLE}/#/modify?sessionId=1&id=7&apiKey=2`, `${CONSOLE}/#/modify?id=7`],
    [`${CONSOLE}/#/modify?Password=1`, `${CONSOLE}/#/modify`],
    [`${CONSOLE}/#/list?author=me`, `${CONSOLE}/#/list?author=me`],
    [`${CONSOLE}/#access_token=1&state=2`, `${CONSOLE}/#state=2`],
    [`${CONSOLE}/#/modify/7`, `${CONSOLE}/#/modify/7`],
    [`${CONSOLE}/?code=oauth&productCode=7`, `${CONSOLE}/?productCode=7`],
    ['https://me:pw@console.example.com/a', `${CONSOLE}/a`],
  ])('of %s', (address, kept) => {
    expect(withoutSecrets(address)).toBe(kept);
  });
});

describe('belongsTo', () => {
  it.each([
    [`${CONSOLE}|7`, true],
    [`${CONSOLE}/7`, true],
    [`${CONSOLE}.evil.example|7`, false],
    [`${CONSOLE}-intl|7`, false],
    [`${CONSOLE}:8443|7`, false],
    [CONSOLE, false],
    ['https://other.example|7', false],
  ])('%s: %s', (key, belongs) => {
    expect(belongsTo(key, CONSOLE)).toBe(belongs);
  });
});

describe('isPageOf', () => {
  it.each([
    [`${CONSOLE}/#/modify`, true],
    ['https://other.example/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['', false],
  ])('%s: %s', (address, isPage) => {
    expect(isPageOf(address, `${CONSOLE}|7`)).toBe(isPage);
  });

  it('never takes an address without an origin', () => {
    expect(isPageOf('javascript:alert(1)', 'null|7')).toBe(false);
  });
});
