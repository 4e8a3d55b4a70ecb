import { expect, it } from 'vitest';
import { lostEdits, type SeenEdit } from './lost-edits';

const typed = (field: string, ...values: string[]): SeenEdit[] =>
  values.map((value, at) => ({ field, value, at: at * 10 }));
const edits = [...typed('overview', 'a', 'ab', 'abc'), ...typed('version', '1', '12')];
const ages = (...drafts: Record<string, unknown>[]) => lostEdits(edits, drafts).map(({ value }) => value);

it.each([
  ['nothing, when the last of each field is kept', [{ overview: 'abc', version: '12' }], []],
  ['nothing, when two drafts hold them between them', [{ overview: 'abc' }, { version: '12' }], []],
  ['what came after the kept one', [{ overview: 'a', version: '12' }], ['ab', 'abc']],
  ['everything of a field that no draft has', [{ overview: 'abc' }], ['1', '12']],
  ['nothing, when more is kept than was seen', [{ overview: 'abcd', version: '123' }], []],
  ['everything that is not in another value', [{ overview: 'xabc', version: '12' }], ['a', 'ab', 'abc']],
  ['everything, without a draft', [], ['a', 'ab', 'abc', '1', '12']],
] as const)('%s', (_, drafts, lost) => {
  expect(ages(...drafts)).toEqual(lost);
});
