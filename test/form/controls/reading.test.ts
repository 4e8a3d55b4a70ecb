// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { controlOf, controlsOf, seen } from './page';

const TERMS = '<option>Yearly</option><option selected>Monthly</option>';

describe('a value is what is shown', () => {
  test.each([
    [
      'a placeholder is none',
      '<div class="my-select" tabindex="0"><span class="my-placeholder">Choose</span></div>',
      ['choice', null],
    ],
    [
      'nor an arrow drawn as a character',
      '<div role="combobox"><span>Monthly</span><i>▾</i></div>',
      ['choice', 'Monthly'],
    ],
    [
      'a chosen text that is called a placeholder',
      '<div class="el-select"><input role="combobox" readonly><div class="el-select__selected-item el-select__placeholder"><span>Monthly</span></div></div>',
      ['choice', 'Monthly'],
    ],
    [
      'a transparent one is not chosen',
      '<div class="el-select"><input role="combobox" readonly><div class="el-select__selected-item el-select__placeholder is-transparent"><span>Choose</span></div></div>',
      ['choice', null],
    ],
    [
      'a native select that nobody sees beside the widget that it repeats',
      '<div class="x-select"><select multiple aria-hidden="true"><option>Yearly</option></select><div><button role="combobox"><span>Monthly</span></button></div></div>',
      ['choice', 'Monthly'],
    ],
    [
      'tags that keep a hidden field each to be edited in',
      '<div class="x-tags-input"><label for="t">Keywords</label><div><div><span>Fast<button aria-label="Delete Fast">×</button></span><input hidden></div><input id="t"></div></div>',
      ['choices', ['Fast']],
    ],
    [
      'the list of a select that floats apart from it',
      '<div class="x-select"><button role="combobox" aria-controls="l"><span>Monthly</span></button></div><div><div class="x-select__positioner"><div class="x-select__content" role="listbox" id="l" tabindex="0" aria-label="Mode"><div role="option" aria-selected="true">Monthly</div></div></div></div>',
      ['choice', 'Monthly'],
    ],
    [
      'several choices in a field that takes no keys, over a list of boxes',
      '<my-select><div><input readonly value="Monthly, Yearly"></div><div class="x-dropdown-menu x-multiple"><ul><li><input placeholder="Search"></li><li><label><input type="checkbox" checked>Monthly</label></li><li><label><input type="checkbox" checked>Yearly</label></li><li><label><input type="checkbox">One-time</label></li></ul></div></my-select>',
      ['choices', ['Monthly', 'Yearly']],
    ],
    [
      'one text for several choices',
      '<div role="combobox" class="multiple"><span>Yearly, Monthly</span></div>',
      ['choices', ['Yearly', 'Monthly']],
    ],
    [
      'tags without their crosses',
      '<div class="x-select"><span class="x-tag"><span>Yearly</span><button>x</button></span><input readonly role="combobox"></div>',
      ['choices', ['Yearly']],
    ],
    [
      'one choice beside the list of all, inside the select',
      '<div class="x-form-select"><div class="x-title"><input readonly value="Monthly"><i></i></div><dl><dd>Yearly</dd><dd>Monthly</dd></dl></div>',
      ['choice', 'Monthly'],
    ],
    [
      'none chosen yet of the list inside the select',
      '<div class="x-select" tabindex="0"><span></span><div class="options"><div>Yearly</div><div>Monthly</div></div></div>',
      ['choice', null],
    ],
    [
      'a select of several whose hidden field has the role',
      '<div class="x-multiselect"><div class="x-hidden"><input type="text" readonly role="combobox" aria-haspopup="listbox"></div><div class="x-multiselect-label-container"><div class="x-multiselect-label">Yearly, Monthly</div></div><div class="x-multiselect-dropdown"><svg></svg></div></div>',
      ['choices', ['Yearly', 'Monthly']],
    ],
    ['a select', `<select>${TERMS}</select>`, ['choice', 'Monthly']],
    ['a select of several', `<select multiple>${TERMS}</select>`, ['choices', ['Monthly']]],
    [
      'an option without a value is none',
      '<select><option value="">Choose</option><option>A</option></select>',
      ['choice', null],
    ],
    [
      'white space is folded',
      '<label><input type="radio" name="a" checked>  Per \n use </label><label><input type="radio" name="a">No</label>',
      ['choice', 'Per use'],
    ],
    [
      'tags',
      '<div class="tag-input"><span class="tag">a</span><span class="tag">b</span><input></div>',
      ['choices', ['a', 'b']],
    ],
    [
      'tags that are buttons, in a list that is a toolbar',
      '<div><div role="toolbar"><button class="x-tag"><span>a</span><span aria-label="remove"><svg></svg></span></button><button class="x-tag"><span>b</span><span aria-label="remove"><svg></svg></span></button></div><span><input></span></div>',
      ['choices', ['a', 'b']],
    ],
    [
      'tags beside a button for one more',
      '<div class="dynamic-tags"><div><div class="tag closable"><span>a</span><button class="tag-close"><svg></svg></button></div></div><div><div class="tag closable"><span>b</span><button class="tag-close"><svg></svg></button></div></div><div><button class="dashed"><svg></svg></button></div></div>',
      ['choices', ['a', 'b']],
    ],
    [
      'a button for a first tag',
      '<div class="dynamic-tags"><div><button class="dashed"><svg></svg></button></div></div>',
      ['choices', []],
    ],
    [
      'tags beside a button with words',
      '<div><span class="my-tag">a <i class="close">x</i></span><span class="my-tag">b <i class="close">x</i></span><button>+ New</button></div>',
      ['choices', ['a', 'b']],
    ],
    [
      'what is being typed is no tag',
      '<div class="tag-input"><span class="tag">a</span><input value="b"><span>b</span></div>',
      ['choices', ['a']],
    ],
  ])('%s', (_, html, expected) => {
    expect(seen(html)).toEqual([expected]);
  });
});

describe('sets of options', () => {
  test.each([
    [
      'by aria-pressed',
      '<div><button aria-pressed="false">A</button><button aria-pressed="true">B</button></div>',
      'B',
    ],
    [
      'by aria-checked',
      '<div role="radiogroup"><b role="radio" aria-checked="true">A</b><b role="radio" aria-checked="false">B</b></div>',
      'A',
    ],
    ['by a class word', '<ul><li class="item">A</li><li class="item is-active">B</li></ul>', 'B'],
    ['by a class word alone', '<ul><li class="">A</li><li class="active">B</li></ul>', 'B'],
    [
      'of cards, none chosen yet',
      '<div><div class="card"><h3>A</h3>x</div><div class="card"><h3>B</h3>y</div></div>',
      null,
    ],
    [
      'radios drawn in spans',
      '<p><span><span><input type="radio" name="a"></span><span>A</span></span><span><span><input type="radio" name="a" checked></span><span>B</span></span></p>',
      'B',
    ],
    ['radios without a name', '<p><input type="radio"> A <input type="radio" checked> B</p>', 'B'],
    [
      'tabs',
      '<div role="tablist"><b role="tab" aria-selected="true">A</b><b role="tab" aria-selected="false">B</b></div>',
      'A',
    ],
  ])('%s', (_, html, value) => {
    const control = controlOf(html);
    expect([control.shape, control.read(), control.options?.()]).toEqual(['choice', value, ['A', 'B']]);
  });

  test('of which several are chosen', () => {
    expect(
      seen(
        '<div><b aria-pressed="true">A</b><b aria-pressed="true">B</b><b aria-pressed="false">C</b></div>',
      ),
    ).toEqual([['choices', ['A', 'B']]]);
  });

  test('a heading stands for its card, a text for itself', () => {
    expect(
      controlOf(
        '<div><div class="card active"><strong>Image</strong><p>For servers</p></div><div class="card">Yes <b>(recommended)</b></div></div>',
      ).options?.(),
    ).toEqual(['Image', 'Yes (recommended)']);
  });

  test('radios of one row are one group', () => {
    const row = (name: string) =>
      `<tr><td><label><input type="radio" name="${name}" checked>Yes</label></td><td><label><input type="radio" name="${name}">No</label></td></tr>`;
    expect(seen(`<table>${row('a')}${row('b')}</table>`)).toEqual([
      ['choice', 'Yes'],
      ['choice', 'Yes'],
    ]);
  });
});

describe('hidden radios whose own state has gone astray', () => {
  const drawn = (...classes: string[]) =>
    classes
      .map(
        (name, at) =>
          `<label class="my-radio ${name}"><input type="radio" name="r" style="display:none" ${at ? '' : 'checked'}><i></i>${at ? 'No' : 'Yes'}</label>`,
      )
      .join('');
  test.each([
    ['what is drawn counts', drawn('', 'active'), 'No'],
    ['not where nothing is drawn', drawn('', ''), 'Yes'],
    ['nor where two are', drawn('active', 'active'), 'Yes'],
  ])('%s', (_, html, chosen) => {
    expect(seen(html)).toEqual([['choice', chosen]]);
  });
});

describe('switches', () => {
  test.each([
    ['<a role="radio" class="ti3-switch ti3-switch-on"></a>', true],
    ['<a role="radio" class="ti3-switch ti3-switch-off"></a>', false],
    ['<button class="switch checked"></button>', true],
    [
      '<div class="x-switch is--on"><button type="button" class="x-switch--button"><span class="x-switch--label-on"></span><span class="x-switch--label-off"></span><span class="x-switch--icon"></span></button></div>',
      true,
    ],
    [
      '<div class="x-switch is--off"><button type="button" class="x-switch--button"><span class="x-switch--label-on"></span><span class="x-switch--label-off"></span><span class="x-switch--icon"></span></button></div>',
      false,
    ],
    ['<span class="toggle" tabindex="0"><i class="off"></i></span>', false],
    ['<button role="switch" aria-checked="true" class="switch off"></button>', true],
    ['<div role="checkbox" aria-checked="mixed"></div>', false],
    ['<label role="checkbox" aria-checked="false"><input type="checkbox" checked></label>', true],
    // Hidden fields whose own state has gone astray.
    ['<div class="my-checkbox unchecked"><label><input type="checkbox" checked>A</label></div>', false],
    ['<div class="my-checkbox active"><label><input type="checkbox">A</label></div>', true],
    ['<div class="my-checkbox checkbox-active-dark"><label><input type="checkbox">A</label></div>', false],
    ['<div class="line active"><label class="checkbox"><input type="checkbox">A</label></div>', false],
  ])('%s', (html, on) => {
    expect(seen(html)).toEqual([['toggle', on]]);
  });

  test.each(['<button class="dropdown-toggle active">More</button>', '<div class="switch">Language</div>'])(
    'not %s',
    (html) => {
      expect(controlsOf(html).filter((control) => control.shape === 'toggle')).toEqual([]);
    },
  );

  test.each([
    ['<label><input type="checkbox"> Monthly</label>', 'Monthly'],
    ['<input type="checkbox" id="m"><label for="m"><i></i>Monthly</label>', 'Monthly'],
    ['<p><input type="checkbox"> Monthly</p>', 'Monthly'],
    ['<div role="checkbox" aria-checked="true">Monthly</div>', 'Monthly'],
    ['<span id="t">Trial</span><b role="switch" aria-checked="true" aria-labelledby="t">Yes</b>', 'Trial'],
    ['<b role="switch" aria-checked="true">Yes</b>', ''],
  ])('the caption of %s', (html, caption) => {
    expect(controlOf(html).caption).toBe(caption);
  });
});

describe('locks', () => {
  test.each([
    ['<input disabled>', true],
    ['<input readonly>', true],
    ['<div role="combobox" aria-disabled="true">A</div>', true],
    ['<div class="x-select is-disabled"><input role="combobox" readonly></div>', true],
    ['<div class="x-select"><input role="combobox" readonly></div>', false],
    ['<b role="switch" aria-checked="true" aria-readonly="true"></b>', true],
    ['<b role="switch" aria-checked="true" class="x-switch-disabled-interactive"></b>', false],
    ['<input>', false],
  ])('%s', (html, locked) => {
    expect(controlOf(html).locked()).toBe(locked);
  });
});

describe('editors', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<p>One</p><p><br></p><p>Two<br></p>', 'One\n\nTwo'],
    ['One<br>Two', 'One\nTwo'],
    ['<div>One<div>Two</div></div>', 'One\nTwo'],
    ['<ul><li>A</li><li>B <b>c</b></li></ul>', 'A\nB c'],
    ['<p>A&nbsp;&nbsp;b\u200b</p>\n  <p>&lt;b&gt;</p>', 'A b\n<b>'],
    ['<p>A<span contenteditable="false">menu</span></p>', 'A'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(controlOf(`<div contenteditable="true">${html}</div>`).read()).toBe(text);
  });
});
