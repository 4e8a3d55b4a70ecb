// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlOf, seen } from './page';

const hidden = 'style="display: none;"';

test.each([
  [
    'a text',
    `<input ${hidden}><span class="textbox"><input class="textbox-text" value="Acme"><input type="hidden" value="Acme"></span>`,
    ['text', 'Acme'],
  ],
  [
    'a select, which never hears of a choice',
    `<select ${hidden}><option selected>Backup</option><option>Security</option></select><span class="textbox combo"><span><a class="combo-arrow"></a></span><input readonly value="Security"><input type="hidden" value="s"></span>`,
    ['choice', 'Security'],
  ],
  [
    'a list of tags',
    `<input ${hidden}><span class="textbox tagbox combo"><span class="tagbox-label">crm<a class="tagbox-remove"></a></span><input value=""><input type="hidden" value="crm"></span>`,
    ['choices', ['crm']],
  ],
  [
    'a switch',
    `<input ${hidden}><span class="switchbutton"><span class="switchbutton-inner"><input class="switchbutton-value" type="checkbox" checked></span></span>`,
    ['toggle', true],
  ],
])('what was drawn behind a hidden field is the control: %s', (_, html, expected) => {
  expect(seen(`<div>${html}</div>`)).toEqual([expected]);
});

test('a select whose field is called read-only, since it takes no keys, can be changed', () => {
  const field = (words: string) =>
    `<span class="textbox combo ${words}"><input readonly class="box-readonly" value="Yearly"></span>`;
  expect(controlOf(field('')).locked()).toBe(false);
  expect(controlOf(field('combo-readonly')).locked()).toBe(true);
});
