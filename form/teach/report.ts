import type { Control } from '../controls/control';
import { controlsIn } from '../controls/kinds';
import { ownLabel } from '../fields/own-label';
import { ownersOf } from '../follow/owners';
import { headingsOver } from '../naming/headings';
import { labelElementsIn } from '../naming/label-elements';
import { TEACHABLE } from '../naming/lesson';
import { columnLabel, partOf } from '../naming/taught';
import { pageFacts } from '../page/page-facts';
import { recognise } from '../page/recognise';
import { fieldsFound, type Reading, readNow } from '../reading/read';
import type { SpecTable } from '../tables/spec-table';
import { headedTable, tablesIn } from '../tables/tables';
import { ancestorsOf, contains, isElement, parentOf, rootsIn } from '../tree';
import { isLexiconWord } from './lexicon-words';
import { type Mask, maskFor } from './values-masked';

/** More controls than a form has by itself: the rest repeats. */
const MOST_CONTROLS = 200;

/** The structure and the labels of a page's form, and none of its values: for a report that somebody else reads. */
export function formReport(page: Document, address: string): string {
  const reading = readNow(page.body);
  const tables = [...rootsIn(page.body)].flatMap(tablesIn).flatMap((table) => headedTable(table) ?? []);
  const all = controlsIn(page.body, { deep: true });
  const mask = maskFor(page, address, all, tables);
  const loose = all.filter(({ element }) => !tables.some((table) => contains(table.element, element)));
  const found = fieldsFound(reading);
  const report = {
    format: 'redline-form-report',
    version: 1,
    language: /^[a-z-]{2,8}$/i.exec(page.documentElement.lang)?.[0] ?? '',
    recognised: recognise(reading, pageFacts(page)).kind,
    found: [...found],
    missing: TEACHABLE.filter((field) => !found.has(field)),
    buttons: [...new Set(reading.buttons.map(({ kind }) => kind))],
    controls: controlLines(loose.slice(0, MOST_CONTROLS), reading, mask),
    tables: tables.map((table) => tableLines(table, reading, mask)),
  };
  return JSON.stringify(report, undefined, 1);
}

function controlLines(controls: readonly Control[], reading: Reading, mask: Mask) {
  const owners = ownersOf(reading);
  const roots = [...rootsIn(controls[0]?.element.ownerDocument.body ?? document.body)];
  const place = {
    holders: ancestorsOf(controls.map(({ element }) => element)),
    labelsOf: labelElementsIn(roots),
  };
  return controls.map((control) => {
    const label = isOption(control, controls) ? '' : mask(ownLabel(control, place) ?? '');
    return {
      kind: control.shape,
      ...(label && { label }),
      field: owners.of(control.element)?.bound.field ?? null,
      part: partOf(control.element),
      heading: [...headingsOver(control.element)].find(isLexiconWord) ?? null,
      tags: pathOf(control.element),
      ...(control.options && { options: control.options().length }),
      ...(control.locked() && { locked: true }),
    };
  });
}

/** A box beside other boxes stands for a choice, and what can be chosen is the seller's. */
function isOption({ shape, element }: Control, controls: readonly Control[]): boolean {
  const around = element.parentElement?.parentElement;
  return (
    shape === 'toggle' &&
    controls.some(
      (other) => other.shape === 'toggle' && other.element !== element && around?.contains(other.element),
    )
  );
}

function tableLines({ element, headers, columns, rows }: SpecTable, reading: Reading, mask: Mask) {
  const [first] = rows();
  const cells = first?.lines.flat() ?? [];
  return {
    tags: pathOf(element),
    specifications: reading.tables.some((table) => contains(table.element, element)),
    columns: headers.map((texts, nth) => {
      const column = columns[nth];
      const cell = cells.find((one) => one.column === nth)?.element;
      return {
        label: mask(columnLabel(texts)),
        meaning: column?.kind === 'field' ? column.field : (column?.kind ?? null),
        holds: cell ? controlsIn(cell, { deep: true }).map(({ shape }) => shape) : [],
      };
    }),
  };
}

/** The kinds of elements from a few levels above down to this one, with their roles. */
function pathOf(element: Element): string {
  const tags: string[] = [];
  for (let node: Node | null = element; isElement(node) && tags.length < 5; node = parentOf(node)) {
    const role = /^[a-z]+$/.exec(node.getAttribute('role') ?? '')?.[0];
    tags.unshift(role ? `${node.localName}[${role}]` : node.localName);
  }
  return tags.join(' > ');
}
