// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line, text } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

const valuesIn = (box: Element): string[] => [...box.querySelectorAll('input')].map(({ value }) => value);

/** A list whose entries have so many texts each, and a Delete of their own. */
function entries(texts: string[], many = 1): HTMLElement {
  const starts = texts.map((_, at) => at).filter((at) => at % many === 0);
  const lines = starts.map((at) => {
    const entry = h('div', {}, ...texts.slice(at, at + many).map((one) => text(one)));
    entry.append(button('Delete', () => entry.remove()));
    return entry;
  });
  return h('div', {}, ...lines);
}

/** A table whose first row holds attributes in a cell, and a Delete of the specification in its last one. */
function tableWith(attributes: HTMLElement, deleted: string[]): HTMLElement {
  const table = specTable(rowsNamed(['Basic', 'Standard']), {
    plain: true,
    actions: ({ name }) => [button('Delete', () => deleted.push(name))],
  });
  for (const [at, row] of [...table.querySelectorAll('tr')].entries())
    row.insertBefore(
      h(at ? 'td' : 'th', {}, at ? (at === 1 && attributes) || '' : 'Enumeration Values'),
      row.lastElementChild,
    );
  return table;
}

test.each([[['First']], [[]]])('entries beyond those of the draft are removed: %j', async (wanted) => {
  const box = entries(['First', 'Second', 'Third']);
  const report = await writeInto(followPage(line('Highlights', box)), { highlights: wanted });
  expect(valuesIn(box)).toEqual(wanted);
  expect(report).toMatchObject({ restored: ['highlights'], missed: [] });
});

test('lines of attributes are removed by their own Delete, not by that of the specification', async () => {
  const deleted: string[] = [];
  const box = entries(['Region', 'Europe', 'Support', 'Gold'], 2);
  const form = followPage(tableWith(box, deleted));
  const [key] = Object.keys(form.model.edited.specs);
  const wanted = [{ name: 'Region', values: ['Asia'] }];
  const report = await writeInto(form, { [`spec.attributes@${key}`]: wanted });
  expect(valuesIn(box)).toEqual(['Region', 'Asia']);
  expect(report.missed).toEqual([]);
  expect(deleted).toEqual([]);
});

test('what has no Delete of its own is emptied, be a Delete of the specification or the form near', async () => {
  const deleted: string[] = [];
  const box = h('div', {}, text('Region'), text('Europe'));
  const list = h('div', {}, text('First'));
  const form = followPage(
    tableWith(box, deleted),
    line('Highlights', list),
    button('Delete', () => deleted.push('product')),
  );
  const [key] = Object.keys(form.model.edited.specs);
  const report = await writeInto(form, { highlights: [], [`spec.attributes@${key}`]: [] });
  expect([...valuesIn(box), ...valuesIn(list)]).toEqual(['', '', '']);
  expect(report.missed).toEqual([]);
  expect(deleted).toEqual([]);
});

test('an entry that asks before it goes is emptied, and the question is answered with Cancel', async () => {
  const answers: string[] = [];
  const box = entries(['First', 'Second']);
  for (const one of box.querySelectorAll('button'))
    one.replaceWith(
      button('Delete', () => {
        const answer = (said: string) => () => {
          answers.push(said);
          question.remove();
        };
        const question = h(
          'div',
          { role: 'dialog' },
          'Delete it?',
          button('OK', answer('OK')),
          button('Cancel', answer('Cancel')),
        );
        document.body.append(question);
      }),
    );
  const report = await writeInto(followPage(line('Highlights', box)), { highlights: ['First'] });
  expect(valuesIn(box)).toEqual(['First', '']);
  expect(report.missed).toEqual([]);
  expect(answers).toEqual(['Cancel']);
});
