import { describe, expect, it } from 'vitest';
import { demandOwnPage, pageOf, type Sender } from '../../entrypoints/background/sender';

const self = { id: 'redline', baseUrl: 'chrome-extension://redline/' };
const script: Sender = {
  id: 'redline',
  url: 'https://console.example.com/a',
  origin: 'https://console.example.com',
  tab: { id: 3, incognito: false },
};
const popup: Sender = { id: 'redline', url: 'chrome-extension://redline/popup.html' };

describe('pageOf', () => {
  it('tells the page behind a content script', () => {
    expect(pageOf(script, self)).toEqual({ origin: 'https://console.example.com', tabId: 3 });
  });

  it('goes by the address where the browser tells no origin', () => {
    expect(pageOf({ ...script, origin: undefined }, self).origin).toBe('https://console.example.com');
  });

  it('tells a private window', () => {
    expect(pageOf({ ...script, tab: { id: 3, incognito: true } }, self).incognito).toBe(true);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...script, id: 'other' }],
    ['no tab', { ...script, tab: undefined }],
    ['our own page in a tab', { ...popup, origin: 'chrome-extension://redline', tab: { id: 4 } }],
    ['a frame without an origin', { ...script, origin: 'null' }],
    ['nothing', {}],
  ])('refuses %s', (_, sender) => {
    expect(() => pageOf(sender, self)).toThrow(expect.objectContaining({ fault: 'refused' }));
  });
});

describe('demandOwnPage', () => {
  it('lets our own pages through', () => {
    expect(() => demandOwnPage(popup, self)).not.toThrow();
  });

  it.each<[string, Sender]>([
    ['a content script', script],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['one that claims our address', { ...popup, id: 'other' }],
  ])('refuses %s', (_, sender) => {
    expect(() => demandOwnPage(sender, self)).toThrow(expect.objectContaining({ fault: 'refused' }));
  });
});
