// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { controlAt, controlsIn } from '../../../form/controls/kinds';
import { controlOf, controlsOf, seen } from './page';

describe('what belongs to a control is no control of its own', () => {
  test.each([
    [
      'the field of a select',
      '<div class="x-select"><input readonly value="Monthly"></div>',
      ['choice', 'Monthly'],
    ],
    [
      'the search field and the options of a select whose list stands inside it',
      `<div class="x-select"><input role="combobox" readonly value="Monthly">
       <div class="x-dropdown"><input placeholder="Search"><ul role="listbox"><li role="option" aria-selected="true">Monthly</li><li role="option">Yearly</li></ul></div></div>`,
      ['choice', 'Monthly'],
    ],
    [
      'the radio hidden in a card',
      '<div><label class="card active"><input type="radio" name="a" checked>Image</label><label class="card"><input type="radio" name="a">SaaS</label></div>',
      ['choice', 'Image'],
    ],
    [
      'the words of a switch',
      '<div class="x-switch"><input type="checkbox" role="switch" checked><span class="is-active">Yes</span><span>No</span></div>',
      ['toggle', true],
    ],
    [
      'the calendar of a date',
      '<div class="x-picker"><input value="2026-01-05"><div role="dialog" class="popper"><input value="12"></div></div>',
      ['text', '2026-01-05'],
    ],
    [
      'the toolbar of an editor, even before it',
      `<div class="my-editor"><div role="toolbar"><button aria-pressed="true">B</button><button aria-pressed="false">I</button><input value="Link"></div>
       <div contenteditable="true"><p>Text</p></div></div>`,
      ['rich-text', 'Text'],
    ],
  ])('%s', (_, html, expected) => {
    expect(seen(html)).toEqual([expected]);
  });

  test('but a field in the label of a checkbox is', () => {
    expect(
      seen('<label><input type="checkbox" checked> Trial for <input type="number" value="3"> days</label>'),
    ).toEqual([
      ['toggle', true],
      ['text', '3'],
    ]);
  });

  test('and a field between the radios of a group', () => {
    expect(
      seen(
        '<fieldset><input type="radio" name="a" id="y"><label for="y">Yes</label><input value="other"><input type="radio" name="a" id="n" checked><label for="n">No</label></fieldset>',
      ),
    ).toEqual([
      ['choice', 'No'],
      ['text', 'other'],
    ]);
  });
});

describe('what is no control of the form', () => {
  test.each([
    ['a menu', '<ul role="menu"><li aria-current="page">One</li><li>Two</li></ul>'],
    ['a navigation', '<nav><a class="active">Products</a><a>Orders</a></nav>'],
    ['pages of a table', '<ul class="pagination"><li class="active">1</li><li>2</li></ul>'],
    ['steps', '<div class="steps"><div class="step active">Basic</div><div class="step">Specs</div></div>'],
    ['rows', '<table><tr class="selected"><td>A</td></tr><tr><td>B</td></tr></table>'],
    ['panels with fields of their own', '<div><div class="panel active"><p>A</p><b></b></div></div>'],
    [
      'a list that floats over the page',
      '<div class="x-select-dropdown"><ul><li class="selected">A</li><li>B</li></ul></div>',
    ],
    [
      'buttons',
      '<input type="submit" value="Go"><input type="button" value="Go"><input type="hidden" value="1">',
    ],
  ])('%s', (_, html) => {
    expect(controlsOf(html)).toEqual([]);
  });

  test.each([
    '<input type="password" value="x">',
    '<input name="password" value="x">',
    '<input autocomplete="one-time-code" value="x">',
    '<input autocomplete="cc-number" value="x">',
    '<input id="cvv" value="x">',
    '<input name="cardNumber" value="x">',
    '<input name="otp" value="x">',
    '<input name="apiToken" value="x">',
    '<input name="clientSecret" value="x">',
  ])('a secret: %s', (html) => {
    expect(controlsOf(html)).toEqual([]);
  });

  test('words that only resemble a secret are read', () => {
    expect(
      seen(
        '<input name="description" value="a"><input name="tokenPrice" value="1"><input id="discard" value="b">',
      ),
    ).toEqual([
      ['text', 'a'],
      ['text', '1'],
      ['text', 'b'],
    ]);
  });
});

describe('where it looks', () => {
  test('not into the parts that are left out', () => {
    controlsOf('<input value="a"><table><tr><td><input value="b"></td></tr></table>');
    const except = [document.querySelector('table') as Element];
    expect(controlsIn(document.body, { except }).map((control) => control.read())).toEqual(['a']);
  });

  test('into shadow roots and frames only when asked, in the order of the page', () => {
    controlsOf('<input value="1"><x-field></x-field><input value="3">');
    const host = document.querySelector('x-field') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<input value="2">';
    const values = (deep: boolean) => controlsIn(document.body, { deep }).map((control) => control.read());
    expect(values(false)).toEqual(['1', '3']);
    expect(values(true)).toEqual(['1', '2', '3']);
  });
});

describe('the control of an element', () => {
  test.each([
    ['a field', '<p><input value="a"></p>', 'input'],
    [
      'an inner part of a select',
      '<div class="x-select" tabindex="0"><span title="A"><b>A</b></span></div>',
      'b',
    ],
    ['a label for it', '<input type="checkbox" id="c"><label for="c"><span>Monthly</span></label>', 'span'],
    [
      'the text of a card',
      '<div><div class="card active"><h4>A</h4></div><div class="card"><h4>B</h4></div></div>',
      '.card:last-child h4',
    ],
    ['a paragraph of an editor', '<div contenteditable="true"><p><b>A</b></p></div>', 'b'],
  ])('%s', (_, html, target) => {
    const control = controlOf(html);
    expect(controlAt(document.querySelector(target) as Element)?.element).toBe(control.element);
  });

  test('is found from inside a shadow root', () => {
    controlsOf('<div class="x-select"><x-inner></x-inner><input readonly value="A"></div>');
    const inner = document.querySelector('x-inner') as Element;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<i></i>';
    expect(controlAt(inner.shadowRoot?.querySelector('i') as Element)?.read()).toBe('A');
  });

  test('is none beside controls', () => {
    controlsOf('<form><p>Text</p><input></form>');
    expect(controlAt(document.querySelector('p') as Element)).toBeUndefined();
  });
});

test('a button beside no tag is no list of them unless class words and a plus say so', () => {
  expect(seen('<div class="tags"><button>Manage</button></div>')).toEqual([]);
  expect(seen('<div class="toolbar-tags"><button>+ A</button><button>+ B</button></div>')).toEqual([]);
  expect(seen('<div><button><svg></svg></button></div>')).toEqual([]);
});
