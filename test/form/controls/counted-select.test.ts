// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { seen } from './page';

/** A select of several that shows each text, signs between them and, in a badge, how many they are. */
const counted = (...texts: string[]): string => {
  const shown = texts.map((text) => `<span>${text}</span>`).join('<span>,</span>');
  return `<div class="x-picker"><div class="x-picker-toggle" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="none">
    <input readonly aria-hidden="true" tabindex="-1" value="${texts.join(',')}">
    <span class="x-value"><span title="${texts.join(', ')}">${shown}</span><div class="x-value-count x-badge" title="${texts.length}">${texts.length}</div></span>
    <button aria-label="Clear"></button></div></div>`;
};

test.each([[['Yearly']], [['Yearly', 'Monthly']]])('each text that is chosen: %j', (texts) => {
  expect(seen(counted(...texts))).toEqual([['choices', texts]]);
});

test('a badge beside one choice is not part of it', () => {
  const one = counted('Yearly').replace('x-value-count x-badge', 'x-arrow');
  expect(seen(one)).toEqual([['choice', 'Yearly']]);
});

/** The button of a select, and the tags that it stands for beside it, with the field that takes one more. */
const tagsBeside = (...texts: string[]): string => {
  const tag = (text: string): string =>
    `<div class="x-tag" role="option" title="${text}"><span class="x-tag-text">${text}</span><button class="x-tag-close" aria-label="Remove"></button></div>`;
  return `<div class="x-picker"><div class="x-picker-toggle" role="combobox" aria-haspopup="listbox" aria-expanded="false">
    <input readonly aria-hidden="true" tabindex="-1" value="${texts.join(',')}"><button aria-label="Clear"></button></div>
    <div class="x-textbox"><div role="listbox" class="x-tag-list">${texts.map(tag).join('')}<div class="x-search"><input type="text" tabindex="-1"></div></div></div></div>`;
};

test.each([[['mail']], [['mail', 'archive']], [[]]])(
  'tags beside the button of their select: %j',
  (texts) => {
    expect(seen(tagsBeside(...texts))).toEqual([['choices', texts]]);
  },
);
