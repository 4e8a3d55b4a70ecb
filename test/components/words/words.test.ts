import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const getMessage = vi.fn((key: string) => `text of ${key}`);
const gone = () => {
  throw new Error('Extension context invalidated.');
};

beforeEach(() => {
  vi.resetModules();
  getMessage.mockClear();
  vi.stubGlobal('chrome', { runtime: { id: 'redline' }, i18n: { getMessage } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('asks the browser once for a text', async () => {
  const { say } = await import('../../../components/words/words');
  expect([say('fault.quota'), say('fault.quota')]).toEqual(['text of fault_quota', 'text of fault_quota']);
  expect(getMessage).toHaveBeenCalledOnce();
});

it('still says what was learnt when there is no extension left to ask, and nothing else', async () => {
  const { learn, say } = await import('../../../components/words/words');
  learn(['fault.context_ended']);
  for (let other = 0; other < 600; other++) say(`rule.${other}`);
  getMessage.mockImplementation(gone);
  expect(say('fault.context_ended')).toBe('text of fault_context_ended');
  expect(say('fault.blocked')).toBe('');
});
