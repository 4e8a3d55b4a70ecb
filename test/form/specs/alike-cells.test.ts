// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlsIn } from '../../../form/controls/kinds';
import type { Claim } from '../../../form/fields/claims';
import type { FieldClue } from '../../../form/fields/field-of';
import { labelElementsIn } from '../../../form/naming/label-elements';
import { alikeCells } from '../../../form/specs/alike-cells';

beforeEach(() => {
  // This document has the older name of the same only.
  Element.prototype.getHTML ??= function (this: Element) {
    return this.innerHTML;
  };
  document.body.innerHTML = '<table><tbody></tbody></table>';
});

function cellWith(markup: string): HTMLElement {
  const row = (document.querySelector('tbody') as HTMLTableSectionElement).insertRow();
  const cell = row.insertCell();
  cell.innerHTML = markup;
  return cell;
}

/** Reads these cells of one column one after the other; gives what each holds and how many were searched. */
const readAll = (markups: readonly string[], deep = false) => readCells(markups.map(cellWith), { deep });

function readCells(
  cells: readonly HTMLElement[],
  { field = 'spec.name', deep = false }: { field?: FieldClue['field']; deep?: boolean } = {},
) {
  const alike = alikeCells({ deep, labelsOf: labelElementsIn([document.body]) });
  const search = vi.fn((cell: HTMLElement) => {
    const controls = controlsIn(cell);
    const claims: Claim[] = controls.map((control) => ({ control, clue: { field } }));
    return { holdsControls: controls.length > 0, claims };
  });
  const contents = cells.map((cell) => alike(cell, 0, () => search(cell)));
  return { cells, contents, searched: search.mock.calls.length };
}

test.each([
  ['the same markup', '<input>', '<input>'],
  [
    'another value',
    '<div><input value="1" aria-valuenow="1"></div>',
    '<div><input value="22" aria-valuenow="22"></div>',
  ],
  ['names with counters', '<input id="el-1-2" name="n1">', '<input id="el-1-3" name="n2">'],
  [
    'a drawn switch',
    '<p><b role="switch" aria-checked="true"></b></p>',
    '<p><b role="switch" aria-checked="true"></b></p>',
  ],
  [
    'a label of its own',
    '<label for="a1">Name</label><input id="a1">',
    '<label for="a2">Name</label><input id="a2">',
  ],
  ['no control', '<b>Yearly</b>', '<b>Yearly</b>'],
])('a cell with %s is read like the one before it', (_what, one, other) => {
  const { cells, contents, searched } = readAll([one, other]);
  expect(searched).toBe(1);
  expect(contents[1]?.holdsControls).toBe(contents[0]?.holdsControls);
  const elements = contents.flatMap(({ claims }) => claims.map(({ control }) => control.element));
  expect(elements.every((element, at) => cells[at]?.contains(element))).toBe(true);
  expect(new Set(elements).size).toBe(elements.length);
});

test.each([
  ['a field alone', '<input>'],
  ['two fields', '<p><input></p><textarea></textarea>'],
  ['a field in a stepper', '<div class="x-input-number"><button>-</button><span><input></span></div>'],
  ['a date in its picker', '<div class="date-picker"><input><i></i></div>'],
  ['a checkbox in its label', '<label><input type="checkbox">Yearly</label>'],
  [
    'a hidden checkbox with its drawing behind',
    '<div><input type="checkbox" style="display: none"><span class="switch"></span></div>',
  ],
  ['a checkbox in a switch', '<span class="ui-switch"><input type="checkbox"><i class="core"></i></span>'],
  ['a switch', '<button role="switch" aria-checked="false"><i></i></button>'],
  ['a select', '<select><option>One</option></select>'],
])('%s is the control that a search would find', (_what, markup) => {
  const { cells, contents, searched } = readAll([markup, markup, markup]);
  expect(searched).toBe(1);
  const shape = ({ element, parts, shape }: Control) => ({ element, parts, shape });
  for (const [at, cell] of cells.entries())
    expect(contents[at]?.claims.map(({ control }) => shape(control))).toEqual(controlsIn(cell).map(shape));
});

test('a row that is hidden, for others to be copied from, does not tell how they are drawn where they are shown', () => {
  const markup = '<input type="checkbox"><span class="switch"></span>';
  const [hidden, shown] = [cellWith(markup), cellWith(markup)];
  // This document draws nothing, so that it has to be told.
  for (const element of [hidden, hidden.firstElementChild as HTMLElement])
    element.checkVisibility = () => false;
  const { contents, searched } = readCells([hidden, shown]);
  expect(searched).toBe(1);
  expect(contents[1]?.claims[0]?.control.element).toBe(shown.firstElementChild);
});

test.each([
  ['another field', '<input>', '<textarea></textarea>'],
  ['a label of another text', '<label>Monthly<input></label>', '<label>Yearly<input></label>'],
  ['another name for assistive tools', '<input aria-label="Monthly">', '<input aria-label="Yearly">'],
  ['one field more', '<p><input></p>', '<p><input></p><p><input></p>'],
])('a cell with %s is searched by itself', (_what, one, other) => {
  expect(readAll([one, other]).searched).toBe(2);
});

test('a field that is named from outside its cell is searched for', () => {
  const label = document.createElement('label');
  label.htmlFor = 'n2';
  document.body.append(label);
  expect(readAll(['<input id="n1">', '<input id="n2">']).searched).toBe(2);
});

test.each([
  ['a unit', 'USD/year', 3],
  ['a text', '100', 1],
])('prices alone in their cells beside a cell with %s', (_what, next, searches) => {
  const cells = ['<input>', '<input>', '<input>'].map(cellWith);
  cells.forEach((cell, at) => {
    const beside = cell.parentElement as HTMLTableRowElement;
    beside.insertCell().textContent = at === 1 ? '' : next;
  });
  expect(readCells(cells, { field: 'spec.price' }).searched).toBe(searches);
});

test('a field of passwords is none, whatever stood in its place in the row before', () => {
  const { contents } = readAll(['<input name="note-1">', '<input name="note-1-password">']);
  expect(contents[0]?.claims).toHaveLength(1);
  expect(contents[1]?.claims).toHaveLength(0);
});

test('with shadow roots in the page every cell is searched', () => {
  expect(readAll(['<input>', '<input>'], true).searched).toBe(2);
});
