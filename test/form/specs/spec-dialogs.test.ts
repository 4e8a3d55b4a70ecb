// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readNow } from '../../../form/reading/read';
import { h, text } from '../dynamics/h';
import { shell } from '../dynamics/shell';
import { rowsNamed, specTable } from '../dynamics/spec-table';

test('a dialog that says only "Enumeration Values" is one of a specification, so its "Attribute" is a name', () => {
  const line = h('p', {}, 'Attribute ', text('Region'), ' Enumeration Values ', text('Europe, Asia'));
  const dialog = h('div', { role: 'dialog' }, h('h3', {}, 'Edit'), line);
  document.body.replaceChildren(shell(specTable(rowsNamed())), dialog);
  const unit = readNow(document.body).specs.find(({ place }) => place === 'dialog');
  expect(unit?.fields.get('spec.attributes')?.read()).toEqual([
    { name: 'Region', values: ['Europe', 'Asia'] },
  ]);
});
