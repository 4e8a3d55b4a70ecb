import { classTest } from '../controls/class-words';
import { isLocked } from '../controls/locked';
import { strike } from '../controls/press';
import { settled } from '../controls/until';
import { onlyWayOut } from '../follow/dialog-answer';
import type { FollowedForm } from '../follow/followed-form';
import type { Cause } from '../follow/model';
import { isOpenDialog } from '../parts/open-dialog';
import { dialogOf } from '../parts/regions';
import { isShown } from '../tree';
import { buttonIn, buttonOfSpec } from './buttons';
import { complaintsNow, newComplaint } from './complaints';
import { BUSY, seen } from './moves';
import { hasUnknownAnswer, type Words } from './unknown-answer';
import type { Item, Site } from './work';

/** What became of what was written: kept, refused and why, or typed behind a Save that is not known by its words. */
export interface Closing {
  kind: 'kept' | 'refused' | 'unconfirmed';
  /** In the page's own words. */
  says?: string;
}

/** How a specification was opened. */
export interface Opening {
  way: HTMLElement;
  /** The words of the row's buttons before it was to be edited. */
  words?: Words;
}

/** Keeps what was written: confirms the dialog that was opened, or the row's own editing; closes details again. */
export async function closeSpec(form: FollowedForm, key: string, opening?: Opening): Promise<Closing> {
  const dialog = openDialog(form);
  const unit = form.unitOf(key);
  const save = dialog ? buttonIn(form, dialog, 'confirm') : unit && buttonOfSpec(form, unit, 'confirm');
  if (!save || (!dialog && dialogOf(save))) {
    if (dialog && (await leftByItsOnlyWay(form, dialog))) return { kind: 'kept' };
    if (dialog || (unit && hasUnknownAnswer(form, unit, opening?.words))) return { kind: 'unconfirmed' };
    const way = opening?.way;
    if (way?.isConnected && way.getAttribute('aria-expanded') === 'true') way.click();
    return { kind: 'kept' };
  }
  const before = complaintsNow();
  save.click();
  const isClosed = (): boolean => (dialog ? !openDialog(form) : !save.isConnected || !isShown(save));
  // A Save that is locked meanwhile waits for its server.
  const kept = (await seen(form, isClosed)) || (isLocked(save) && (await seen(form, isClosed, BUSY)));
  const says = kept ? undefined : newComplaint(before);
  if (!kept) await leave(form, key, dialog);
  else if (dialog) await seen(form, () => !dialog.isConnected || !isLeaving(dialog), LEAVING);
  await settled();
  form.refresh('edit');
  return kept ? { kind: 'kept' } : { kind: 'refused', ...(says !== undefined && { says }) };
}

/** A dialog that is hidden already may still be on its way out, and what opens meanwhile would be lost with it. */
const isLeaving = classTest(/(?:leave|exit)-(?:active|from|to)(?![\w-])/);
/** How long that may take, in milliseconds. */
const LEAVING = 1_000;

/** Whether a dialog that can only be closed was. */
async function leftByItsOnlyWay(form: FollowedForm, dialog: HTMLElement): Promise<boolean> {
  const way = onlyWayOut(dialog, form.reading().controls);
  way?.click();
  if (!way || !(await seen(form, () => !dialog.isConnected || !isOpenDialog(dialog)))) return false;
  await settled();
  form.refresh('edit');
  return true;
}

/** What refuses what it was given must not stay in the seller's way, nor in that of the next specification. */
async function leave(form: FollowedForm, key: string, dialog: HTMLElement | undefined): Promise<void> {
  if (dialog) return leaveDialog(form, dialog);
  const unit = form.unitOf(key);
  const cancel = unit && buttonOfSpec(form, unit, 'cancel');
  cancel?.click();
  await seen(form, () => !cancel?.isConnected || !isShown(cancel));
}

/** Thrown when something typed waits for the seller's own Save: whatever else were pressed could lose it. */
export class LeftOpen extends Error {}

/** Settles what was written into a specification by what became of it. */
export function settleClosed(site: Site, items: readonly Item[], { kind, says }: Closing): void {
  if (kind === 'kept') return;
  for (const item of items) {
    if (item.outcome !== 'restored') continue;
    site.work.settle(item, kind === 'refused' ? 'dialog_refused' : 'not_confirmed');
    if (says !== undefined) item.says = says;
  }
  if (kind === 'unconfirmed') throw new LeftOpen();
}

/** Leaves a dialog with its Cancel, else with Escape. */
export async function leaveDialog(form: FollowedForm, dialog: HTMLElement): Promise<void> {
  const cancel = buttonIn(form, dialog, 'cancel');
  if (cancel) cancel.click();
  else strike(dialog, 'Escape');
  await seen(form, () => !isOpenDialog(dialog) || !dialog.isConnected);
}

/** The dialogs that stand open now; `cause`: whose what they show is, if it is new. */
export function dialogsIn(form: FollowedForm, cause: Cause = 'load'): HTMLElement[] {
  form.refresh(cause);
  const { dialogs, buttons } = form.reading();
  const all = new Set([...dialogs, ...buttons.flatMap(({ element }) => dialogOf(element) ?? [])]);
  return [...all].filter((dialog) => dialog.isConnected && isOpenDialog(dialog));
}

/** The dialog of a specification that is open now. */
export const openDialog = (form: FollowedForm): HTMLElement | undefined =>
  form
    .reading()
    .specs.find(({ place, element }) => place === 'dialog' && element.isConnected && isOpenDialog(element))
    ?.element;

/** Whether a specification's dialog is open now. */
export const isDialogOpen = (form: FollowedForm): boolean => openDialog(form) !== undefined;
