// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../form/naming/lesson';
import { readNow } from '../../../form/reading/read';
import { pickableAt } from '../../../form/teach/pickable';
import { teach } from '../../../form/teach/teaching';
import { boxes, ends, item, radios, table, text, yesNo } from '../layouts/markup';

const FORM = `<section><h2>Selling</h2>${item('Reveal to everybody', yesNo('No'))}${item('Watched by the platform', yesNo())}${item('Shown title', text('Acme Suite'))}</section>`;

const show = (html: string): void => {
  document.body.innerHTML = html + ends;
};
const at = (selector: string, nth = 0): HTMLElement => {
  const found = document.querySelectorAll<HTMLElement>(selector)[nth];
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const learn = (element: HTMLElement, field: Lesson['field'], lessons: Lesson[] = []): Lesson => {
  const outcome = teach(document.body, element, field, lessons);
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`);
  return outcome.lesson;
};
const refusal = (element: HTMLElement, field: Lesson['field']) => {
  const outcome = teach(document.body, element, field, []);
  return 'refused' in outcome ? outcome.refused : JSON.stringify(outcome.lesson);
};
const valuesOf = (field: Lesson['field'], lessons: Lesson[]) => {
  const { fields, specs } = readNow(document.body, { lessons });
  return [fields, ...specs.map((spec) => spec.fields)]
    .map((map) => new Map<string, { read(): unknown }>(map).get(field)?.read())
    .filter((value) => value !== undefined);
};

describe('a taught label', () => {
  it('is the text and the heading it stood under, and is read from then on', () => {
    show(FORM);
    const lesson = learn(at('input[type=radio]'), 'publicSales');
    expect(lesson).toEqual({
      field: 'publicSales',
      part: 'page',
      heading: 'selling',
      label: 'Reveal to everybody',
    });
    expect(valuesOf('publicSales', [lesson])).toEqual([false]);
    show(FORM.replace('Reveal to everybody', '* Reveal to Everybody:'));
    expect(valuesOf('publicSales', [lesson])).toEqual([false]);
  });

  it('of a group is learnt from what holds the group, as from any member', () => {
    show(FORM);
    const lesson = learn(at('input[type=radio]', 1), 'publicSales');
    const group = pickableAt(at('input[type=radio]', 1));
    expect(group?.label).toBe('Reveal to everybody');
    expect(learn(group?.element ?? document.body, 'publicSales')).toEqual(lesson);
  });

  it('holds under its heading only, and in the page only', () => {
    show(FORM);
    const lesson = learn(at('input[type=radio]'), 'publicSales');
    show(FORM.replace('Selling', 'Somewhere else'));
    expect(valuesOf('publicSales', [lesson])).toEqual([]);
    show(`<div role="dialog">${FORM}</div>`);
    expect(valuesOf('publicSales', [lesson])).toEqual([]);
    show(
      `<section><h2>Selling</h2>${item('Other', text('a'))}</section><section><h2>Terms</h2>${item('Reveal to everybody', yesNo())}</section>`,
    );
    expect(valuesOf('publicSales', [lesson])).toEqual([]);
  });

  it('is not read where two controls carry it alike', () => {
    show(FORM);
    const lesson = learn(at('input[type=radio]'), 'publicSales');
    show(FORM.replace('Watched by the platform', 'Reveal to everybody'));
    expect(valuesOf('publicSales', [lesson])).toEqual([]);
  });

  it('leaves the names of products and specifications out of its heading', () => {
    show(
      `<section><h2>Acme Suite</h2><div><h3>Basics</h3>${item('Shown title', text('Acme Suite'))}</div></section>`,
    );
    expect(learn(at('input'), 'name').heading).toBe('basics');
    show(
      `<section><h2>Offer</h2><div><h3>Acme Suite</h3>${item('Shown title', text('Acme Suite'))}</div></section>`,
    );
    expect(learn(at('input'), 'name').heading).toBe('offer');
  });

  it('of a group of billing modes makes them modes of the specification', () => {
    const block = (name: string) =>
      `<div>${item('Specification Name', text(name))}${item('How it is paid', boxes(['Yearly', 'Monthly'], ['Yearly']))}</div>`;
    show(block('Basic') + block('Team'));
    const lesson = learn(at('input[type=checkbox]'), 'spec.billing');
    expect(lesson.label).toBe('How it is paid');
    expect(valuesOf('spec.billing', [lesson])).toEqual([['yearly'], ['yearly']]);
  });
});

describe('a taught column', () => {
  const heads = ['Variant', 'Try first', 'Rate', 'Operation'];
  const row = (name: string, on: boolean) => [
    text(name),
    `<input type="checkbox"${on ? ' checked' : ''}>`,
    text('9'),
    '<a>Delete</a>',
  ];
  const TABLE = `<section><h2>Offers</h2>${table(heads, [row('A', true), row('B', false)])}</section>`;

  it('is known by its header in every row, pointed at in a cell or at its head', () => {
    show(TABLE);
    const lesson = learn(at('td input[type=checkbox]', 1), 'spec.trial');
    expect(lesson).toEqual({ field: 'spec.trial', part: 'column', heading: 'offers', label: 'Try first' });
    expect(learn(at('th', 1), 'spec.trial')).toEqual(lesson);
    expect(valuesOf('spec.trial', [lesson])).toEqual([true, false]);
    const name = learn(at('th', 0), 'spec.name', [lesson]);
    expect(valuesOf('spec.name', [lesson, name])).toEqual(['A', 'B']);
  });

  it('without words is known by its place, while the table has as many columns', () => {
    show(TABLE.replace('Try first', ''));
    const lesson = learn(at('td input[type=checkbox]'), 'spec.trial');
    expect(lesson.position).toEqual({ shape: 'toggle', nth: 1, of: 4 });
    expect(valuesOf('spec.trial', [lesson])).toEqual([true, false]);
    show(
      `<section><h2>Offers</h2>${table(['No.', 'Variant', '', 'Rate', 'Operation'], [['1', ...row('A', true)]])}</section>`,
    );
    expect(valuesOf('spec.trial', [lesson])).toEqual([]);
  });

  it('is a specification’s, and of a kind that can hold the field', () => {
    show(TABLE);
    expect(refusal(at('td input'), 'name')).toBe('column');
    expect(refusal(at('td input'), 'spec.trial')).toBe('kind');
  });
});

describe('a taught place', () => {
  const line = (control: string) => `<div class="line">${control}</div>`;
  const BARE = `<section><h2>Switches</h2>${line(yesNo())}${line(yesNo('No'))}${line(text('12'))}</section>`;

  it('is used where a control has no label', () => {
    show(BARE);
    const lesson = learn(at('input[type=radio]', 2), 'supervision');
    expect(lesson).toEqual({
      field: 'supervision',
      part: 'page',
      heading: 'switches',
      position: { shape: 'choice', nth: 1, of: 3 },
    });
    expect(valuesOf('supervision', [lesson])).toEqual([false]);
  });

  it('is lost when the block is not exactly as it was', () => {
    show(BARE);
    const lesson = learn(at('input[type=radio]', 2), 'supervision');
    show(BARE.replace('</section>', `${line(text('13'))}</section>`));
    expect(valuesOf('supervision', [lesson])).toEqual([]);
    show(`<section><h2>Switches</h2>${line(yesNo())}${line(text('12'))}${line(yesNo('No'))}</section>`);
    expect(valuesOf('supervision', [lesson])).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each<[string, string, Lesson['field'], string]>([
    ['a text for a Yes/No', item('Something', text('abc')), 'supervision', 'kind'],
    [
      'a choice of colours for a Yes/No',
      item('Something', radios(['Red', 'Blue'], 'Red')),
      'supervision',
      'kind',
    ],
    ['a Yes/No for a name', `${item('Something', yesNo())}`.replaceAll('radio', 'checkbox'), 'name', 'kind'],
    ['a text for a file', item('Something', text('a.png')), 'logo', 'kind'],
    ['what is another field already', item('Product Name', text('abc')), 'overview', 'known'],
  ])('%s', (_, html, field, reason) => {
    show(html);
    expect(refusal(at('input'), field)).toBe(reason);
  });

  it('something that is no control', () => {
    show('<h2>Heading</h2><p>Text</p>');
    expect(refusal(at('p'), 'name')).toBe('kind');
  });
});
