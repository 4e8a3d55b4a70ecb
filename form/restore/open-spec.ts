import { settled } from '../controls/until';
import { wordIndex } from '../folded-label';
import type { FollowedForm } from '../follow/followed-form';
import { type ButtonKind, OPENING_WORDS } from '../labels';
import { isShown } from '../tree';
import { buttonBeside, buttonOfSpec, buttonSaying, rowOf } from './buttons';
import { type Closing, closeSpec, dialogsIn, isDialogOpen, leaveDialog } from './close-spec';
import { isFilled } from './filled';
import { isWritable } from './list-entries';
import { listedIn } from './listed-attributes';
import { seen } from './moves';
import { editForPicked } from './picked-card';
import { entryInMenu, opensMenu } from './row-menu';
import { hasUnknownAnswer, wordsOf } from './unknown-answer';
import type { Item, Site } from './work';

/** How long a page may take that opened nothing for another specification, in milliseconds. */
const DOUBTFUL = 1_000;

/** A specification that was opened for writing; `close` keeps what was written, if the page lets it. */
export interface OpenedSpec {
  close(): Promise<Closing>;
}

/** Opens the dialog, the row's own editing or its details, when the row only shows what is to be written. */
export async function openSpec(site: Site, items: readonly Item[]): Promise<OpenedSpec | undefined> {
  const { form } = site;
  const key = items[0] && site.work.pathOf(items[0])?.spec;
  const unit = key === undefined ? undefined : form.unitOf(key);
  if (key === undefined || !unit) return undefined;
  const canWrite = (): boolean => items.some((item) => isWritable(site, item));
  if (isDialogOpen(form)) {
    for (const item of items) site.work.settle(item, 'dialog_open');
    return undefined;
  }
  const edit = buttonBeside(form, unit.element, 'edit');
  const ways = [
    () => expanderIn(unit.element),
    () => edit,
    () => (unit.place === 'card' ? buttonSaying(unit.element, isMore) : undefined),
    () => (unit.place === 'card' ? undefined : buttonSaying(rowOf(unit.element), isSettings)),
    () => (edit ? undefined : editForPicked(form, unit)),
    () => (edit ? undefined : entryInMenu(rowOf(unit.element), 'edit')),
  ];
  const patience = site.work.items.some(({ deadEnds }) => deadEnds) ? DOUBTFUL : undefined;
  for (const wayIn of ways) {
    const way = await wayIn();
    if (!way) continue;
    const stood = new Set(dialogsIn(form));
    // What opens to be looked at may hold buttons of all sorts.
    const words = way === edit ? wordsOf(form, unit) : undefined;
    way.click();
    if ((await seen(form, canWrite, patience)) && (await isFilled(form, key))) {
      await settled();
      return { close: () => closeSpec(form, key, { way, words }) };
    }
    noteShown(site, items);
    for (const item of items) item.deadEnds = (item.deadEnds ?? 0) + 1;
    // What it opened instead must not stay in the seller's way.
    for (const dialog of dialogsIn(form)) if (!stood.has(dialog)) await leaveDialog(form, dialog);
  }
  return undefined;
}

/** Notes what an open dialog shows without anything to write it into. */
export function noteShown(site: Site, items: readonly Item[]): void {
  for (const item of items) if (listedIn(site, item) && !isWritable(site, item)) item.onlyShown = true;
}

/** What a row opens with that shows a part of its specification only. */
const isSettings = wordIndex({ settings: OPENING_WORDS.settings });
/** What such a card opens with; in a row More would be a menu, and Details a page. */
const isMore = wordIndex({ details: [...OPENING_WORDS.details, ...OPENING_WORDS.settings] });

/** What a row opens its details with. */
function expanderIn(row: HTMLElement): HTMLElement | undefined {
  const found = [
    ...row.querySelectorAll<HTMLElement>(
      '[aria-expanded="false"], [class*="expand-icon" i], [class*="row-expand" i]',
    ),
  ]
    .filter(
      (one) =>
        isShown(one) &&
        !one.matches('[role="combobox"], [aria-haspopup], input') &&
        !one.closest('[role="combobox"]'),
    )
    .map((one) => one.closest<HTMLElement>('button, [role="button"]') ?? one);
  return found.find((one) => !opensMenu(one));
}

/** The row or card is being edited where it stands, behind an answer of its own. */
export function isEditedInPlace(form: FollowedForm, key: string): boolean {
  const unit = form.unitOf(key);
  const has = (kind: ButtonKind): boolean =>
    unit !== undefined && buttonOfSpec(form, unit, kind) !== undefined;
  return unit !== undefined && has('cancel') && (has('confirm') || hasUnknownAnswer(form, unit));
}
