import { strike } from '../controls/press';
import { settled } from '../controls/until';
import type { FollowedForm } from '../follow';
import { wordIndex } from '../label-text';
import { dialogOf } from '../regions';
import { isShown } from '../tree';
import { buttonBeside, buttonIn, buttonOfSpec, buttonSaying } from './buttons';
import { isWritable } from './list-entries';
import { seen } from './moves';
import type { Item, Site } from './work';

/** A specification that was opened for writing; `close` keeps what was written, and is false when the page refused that. */
export interface OpenedSpec {
  close(): Promise<boolean>;
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
  const ways = [
    expanderIn(unit.element),
    buttonBeside(form, unit.element, 'edit'),
    unit.place === 'card' ? buttonSaying(unit.element, isMore) : undefined,
  ];
  for (const way of ways) {
    if (!way) continue;
    const stood = new Set(dialogsIn(form));
    way.click();
    if (await seen(form, canWrite)) {
      await settled();
      return { close: () => closeSpec(form, key, way) };
    }
    // What it opened instead must not stay in the seller's way.
    for (const dialog of dialogsIn(form)) if (!stood.has(dialog)) await leaveDialog(form, dialog);
  }
  return undefined;
}

/** What a card opens with that holds a part of its specification only; in a row it would be a menu. */
const isMore = wordIndex({
  more: [
    'More',
    'More Settings',
    'More Options',
    'Advanced',
    'Advanced Settings',
    'Settings',
    'Details',
    'View Details',
    'Configure',
    '更多',
    '更多设置',
    '更多配置',
    '高级',
    '高级设置',
    '设置',
    '详情',
    '查看详情',
    '配置',
  ],
});

/** What a row opens its details with. */
function expanderIn(row: HTMLElement): HTMLElement | undefined {
  const found = [
    ...row.querySelectorAll<HTMLElement>(
      '[aria-expanded="false"], [class*="expand-icon" i], [class*="row-expand" i]',
    ),
  ].find(
    (one) =>
      isShown(one) &&
      !one.matches('[role="combobox"], [aria-haspopup], input') &&
      !one.closest('[role="combobox"]'),
  );
  return found?.closest<HTMLElement>('button, [role="button"]') ?? found;
}

/** Keeps what was written: confirms the dialog that was opened, or the row's own editing; closes details again. */
export async function closeSpec(form: FollowedForm, key: string, opener?: HTMLElement): Promise<boolean> {
  const dialog = openDialog(form);
  const unit = form.unitOf(key);
  const save = dialog ? buttonIn(form, dialog, 'confirm') : unit && buttonOfSpec(form, unit, 'confirm');
  if (!dialog && (!save || dialogOf(save))) {
    if (opener?.isConnected && opener.getAttribute('aria-expanded') === 'true') opener.click();
    return true;
  }
  save?.click();
  const isClosed = (): boolean => (dialog ? !openDialog(form) : !save?.isConnected || !isShown(save));
  const kept = save !== undefined && (await seen(form, isClosed));
  if (!kept && dialog) await leaveDialog(form, dialog);
  await settled();
  form.refresh('edit');
  return kept;
}

/** The row or card is being edited where it stands, behind Save and Cancel of its own. */
export function isEditedInPlace(form: FollowedForm, key: string): boolean {
  const unit = form.unitOf(key);
  return (
    unit !== undefined &&
    (['confirm', 'cancel'] as const).every((kind) => buttonOfSpec(form, unit, kind) !== undefined)
  );
}

/** The dialogs that stand open now. */
function dialogsIn(form: FollowedForm): HTMLElement[] {
  form.refresh('load');
  const { dialogs, buttons } = form.reading();
  const all = new Set([...dialogs, ...buttons.flatMap(({ element }) => dialogOf(element) ?? [])]);
  return [...all].filter((dialog) => dialog.isConnected && isShown(dialog));
}

/** A dialog that refuses what it was given must not stay in the seller's way. */
async function leaveDialog(form: FollowedForm, dialog: HTMLElement): Promise<void> {
  const cancel = buttonIn(form, dialog, 'cancel');
  if (cancel) cancel.click();
  else strike(dialog, 'Escape');
  await seen(form, () => !isShown(dialog) || !dialog.isConnected);
}

export const openDialog = (form: FollowedForm): HTMLElement | undefined =>
  form
    .reading()
    .specs.find(({ place, element }) => place === 'dialog' && element.isConnected && isShown(element))
    ?.element;

export const isDialogOpen = (form: FollowedForm): boolean => openDialog(form) !== undefined;
