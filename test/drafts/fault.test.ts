import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { DraftFault, FAULTS, faultOf } from '../../drafts/fault';

describe.each(['en', 'zh_CN'])('the texts of the faults in %s', async (language) => {
  const path = fileURLToPath(new URL(`../../locales/${language}.yml`, import.meta.url));
  const texts = (await parseMessagesFile(path)).filter(({ key }) => key[0] === 'fault');

  it('say every fault, and no other', () => {
    expect(texts.map(({ key }) => key[1]).sort()).toEqual([...FAULTS].sort());
  });

  it('are whole sentences', () => {
    for (const text of texts) expect(JSON.stringify(text)).toMatch(/[.。]"/);
  });
});

describe('faultOf', () => {
  it('knows a fault that came over from another place', () => {
    expect(faultOf(new DraftFault('quota'))).toBe('quota');
    expect(faultOf(JSON.parse(JSON.stringify({ ...new DraftFault('quota') })))).toBe('quota');
    expect(faultOf({ saved: false, fault: 'blocked' })).toBe('blocked');
  });

  it.each([
    undefined,
    null,
    'quota',
    7,
    {},
    { fault: 'constructor' },
    { name: 'constructor' },
    new Error(''),
  ])('calls %j unknown', (error) => {
    expect(faultOf(error)).toBe('unknown');
  });
});
