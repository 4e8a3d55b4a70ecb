import type { Reading } from '../reading/read';
import type { Action } from './actions';
import { createCauses } from './causes';
import { createClosedTabs } from './closed-tabs';
import { createClosings } from './closings';
import { createCurrentReading } from './current-reading';
import { createDeletionRequest } from './deletion-request';
import { createFoldedParts } from './folded-parts';
import { followRows } from './follow-rows';
import type { FollowPorts } from './followed-form';
import { cardBeside, rowWithOpenMenu, tickedRows } from './form-parts';
import { createModel, type FormModel, type Memory } from './model';
import type { Owner } from './owners';
import { createRereading } from './rereading';
import { createRowEditors } from './row-editors';
import { createSpecDialog } from './spec-dialog';
import { createSpecKeys } from './spec-keys';

/** What the seller did last. */
interface Last {
  action?: Action;
  /** The last action outside of any dialog. */
  inPage?: Action;
  /** The field that was pressed last. */
  pressed?: Owner | undefined;
}

export type Tracked = ReturnType<typeof createTracked>;

/** All that keeps up with a form, each with its own part of it, tied together. */
export function createTracked(first: Reading, memory: Memory, changed: FollowPorts['changed']) {
  const last: Last = {};
  const current = createCurrentReading(first);
  const model: FormModel = createModel(memory, (path, cause) => changed(path, cause, model));
  const keys = createSpecKeys(model, memory, (key) => key === dialog.key());
  const dialog = createSpecDialog(model, keys, () => last.inPage);
  const causes = createCauses(() => last.action, dialog.isFilling);
  const editors = createRowEditors(model, keys);
  const rereading = createRereading({ model, causes, keys, current, dialog });
  const rows = followRows({
    current,
    keys,
    action: () => last.action,
    isEditing: () => dialog.key() !== undefined || editors.isOpen(),
    take: (units) => keys.takeRows(units, { action: last.action, request, causeOf: rereading.causeOf }),
  });
  const keyOfRow = (row: HTMLElement) => keys.keyAt(row) ?? [];
  const closings = createClosings(model);
  const tabs = createClosedTabs(model, closings);
  const parts = createFoldedParts(model, closings, current.get);
  const request = createDeletionRequest({
    keyAt: (node) => keys.keyAt(node) ?? tabs.keyAt(node) ?? parts.keyAt(node),
    ticked: () => tickedRows(current.get()).flatMap(keyOfRow),
    onlyBeside: (target) => [cardBeside(current.get(), target) ?? []].flat().flatMap(keyOfRow)[0],
    withOpenMenu: () => [rowWithOpenMenu(current.get()) ?? []].flat().flatMap(keyOfRow)[0],
  });
  return {
    last,
    current,
    model,
    causes,
    keys,
    dialog,
    editors,
    rereading,
    rows,
    tabs,
    parts,
    closings,
    request,
  };
}
