import { imageMeasured } from '../controls/file';
import { isBlank } from '../fields/values';
import type { FieldPath, FieldValue, ProductField } from '../product';
import type { Causes } from './causes';
import type { CurrentReading } from './current-reading';
import type { Cause, FormModel } from './model';
import { isStillEmpty } from './opened-editor';
import type { Owner } from './owners';
import type { SpecDialog } from './spec-dialog';
import type { SpecKeys } from './spec-keys';

/** Reads single fields again, as the seller or the page changes them. */
export interface Rereading {
  /** Whose a value is that a path shows anew. */
  causeOf(path: FieldPath): Cause;
  /** The seller pressed or typed in a field. */
  touch(owner: Owner): void;
  /** True when the field shows something that was not known. */
  reread(owner: Owner | undefined, cause?: Cause): boolean;
  /** Reads a chosen picture again once its size in pixels is known; false for any other field. */
  rereadMeasured(owner: Owner): Promise<boolean>;
}

export function createRereading({
  model,
  causes,
  keys,
  current,
  dialog,
}: {
  model: FormModel;
  causes: Causes;
  keys: Pick<SpecKeys, 'keyAt'>;
  current: CurrentReading;
  dialog: Pick<SpecDialog, 'key' | 'awaits' | 'loads'>;
}): Rereading {
  const causeOf = (path: FieldPath): Cause => causes.of(path, isBlank(model.valueAt(path)));

  const pathOf = ({ bound, unit }: Owner): FieldPath | undefined => {
    if (!unit) return { field: bound.field };
    const spec = keys.keyAt(unit.element);
    return spec === undefined ? undefined : { field: bound.field, spec };
  };

  const awaits = ({ bound }: Owner, path: FieldPath, value: FieldValue): boolean =>
    dialog.awaits(path, value) ||
    (path.spec !== undefined && isStillEmpty(bound, value, model.valueAt(path)));

  function reread(owner: Owner | undefined, cause?: Cause): boolean {
    // A dialog that was left keeps what was typed in it, out of the page.
    if (!owner?.bound.element.isConnected) return false;
    const path = pathOf(owner);
    const value = owner.bound.read();
    if (!path || value === undefined) return false;
    // While a dialog edits a specification, its row shows what is about to change.
    if (owner.unit?.place === 'row' && path.spec === dialog.key()) return false;
    if (cause === undefined && awaits(owner, path, value)) return false;
    const by = cause ?? causeOf(path);
    if (by === 'load') dialog.loads(path, value);
    const isNew = model.put(path, value, by);
    if (isNew && by === 'edit') causes.edited(path, owner.bound.controls[0]?.shape === 'text');
    return isNew;
  }

  return {
    causeOf,
    touch(owner) {
      const path = pathOf(owner);
      if (path) causes.touch(path);
    },
    reread,
    async rereadMeasured({ bound: { field, controls } }) {
      const [control] = controls;
      if (control?.shape !== 'file') return false;
      await imageMeasured(control);
      const bound = current.get().fields.get(field as ProductField);
      reread(bound && { bound }, 'edit');
      return true;
    },
  };
}
