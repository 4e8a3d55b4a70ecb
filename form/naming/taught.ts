import { foldLabel } from '../folded-label';
import type { LabelMeaning } from '../label-text';
import { dialogOf } from '../parts/regions';
import { isElement } from '../tree';
import { headingsOver } from './headings';
import type { LabelHit } from './label-hits';
import type { Lesson } from './lesson';

/** What sellers taught of a page, as reading consults it: labels beside the lexicon's, and places without a label. */
export type Lessons = readonly Lesson[];

/** What a text before a control means here by what was taught. */
export function taughtMeaning(lessons: Lessons, text: string, element: Element): LabelMeaning | undefined {
  const key = lessons.length > 0 ? labelKey(text) : '';
  const lesson = key
    ? lessons.find(
        (one) => one.label !== undefined && labelKey(one.label) === key && standsOver(one, element),
      )
    : undefined;
  return lesson && { kind: 'field', field: lesson.field };
}

/** Taught labels wherever they stand, for what looks for labels first and for controls after. */
export function* taughtHits(root: HTMLElement, lessons: Lessons): Generator<LabelHit> {
  const keys = new Set(lessons.flatMap(({ label }) => (label === undefined ? [] : [labelKey(label)])));
  if (keys.size === 0) return;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const element = node.parentElement;
    if (!element || text.length > 90 || !keys.has(labelKey(text))) continue;
    const lesson = lessons.find(
      (one) =>
        one.label !== undefined &&
        labelKey(one.label) === labelKey(text) &&
        (one.part === 'column' || one.part === partOf(element)) &&
        isUnder(one, element),
    );
    if (lesson) yield { element, text, meaning: { kind: 'field', field: lesson.field } };
  }
}

/** What each column was taught to hold; `texts` are the texts over each, from the top. */
export function taughtColumns(
  lessons: Lessons,
  texts: readonly (readonly string[])[],
  table: Element,
): (LabelMeaning | undefined)[] {
  const ofColumns = lessons.filter(({ part }) => part === 'column');
  if (ofColumns.length === 0) return [];
  return texts.map((column, nth) => {
    const label = labelKey(columnLabel(column));
    const lesson = ofColumns.find(
      (one) =>
        (one.label === undefined
          ? label === '' && one.position?.nth === nth && one.position.of === texts.length
          : labelKey(one.label) === label) && isUnder(one, table),
    );
    return lesson && { kind: 'field', field: lesson.field };
  });
}

/** Whether a control stands in the page itself, or in a dialog or drawer over it. */
export const partOf = (element: Element): 'page' | 'dialog' => (dialogOf(element) ? 'dialog' : 'page');

/** A label as it is compared: without stars, case and colons, and without a counter behind it. */
export const labelKey = (text: string): string => foldLabel(foldLabel(text).replace(/\d+ ?\/ ?\d+$/, ''));

/** The texts over a column as one label. */
export const columnLabel = (texts: readonly string[]): string =>
  texts.filter(Boolean).join(' / ').slice(0, 80);

const standsOver = (lesson: Lesson, element: Element): boolean =>
  lesson.part === partOf(element) && isUnder(lesson, element);

const isUnder = ({ heading }: Lesson, element: Element): boolean =>
  heading === '' || (isElement(element) && [...headingsOver(element)].includes(heading));
