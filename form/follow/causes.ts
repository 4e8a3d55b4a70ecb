import { type FieldPath, isOtherField } from '../product';
import { type Action, CONSEQUENCE, isRecent } from './actions';
import type { Cause } from './model';

/** Tells the seller's edits from data that arrives. */
export interface Causes {
  /** The seller pressed or typed in a field, or anywhere in a specification. */
  touch(path: FieldPath): void;
  /** The seller changed a value: others may follow from it; `typed` when letter by letter. */
  edited(path: FieldPath, typed: boolean): void;
  /** Whose a value is that a path shows anew; `isBlank`: it showed nothing before. */
  of(path: FieldPath, isBlank: boolean): Cause;
}

/**
 * An edit's consequences come within this time, in milliseconds: a field that depends on another. Fields that the model
 * does not name are often choices that a server divides further, and get more.
 */
const CHAIN = 250;

/** `isFilling`: whether a dialog of a specification has just come up, and is still getting its values. */
export function createCauses(
  lastAction: () => Action | undefined,
  isFilling: (spec: string, action: Action | undefined) => boolean = () => false,
): Causes {
  /** Kept as a path, for nodes do not last. */
  let touched: FieldPath | undefined;
  let edit: { spec: string | undefined; typed: boolean; at: number; action: Action | undefined } | undefined;

  return {
    touch: (path) => {
      touched = path;
    },
    edited: ({ spec }, typed) => {
      edit = { spec, typed, at: performance.now(), action: lastAction() };
    },
    of({ field, spec }, isBlank) {
      const action = lastAction();
      const isSpecOnly = touched?.spec !== spec || touched?.field === 'spec';
      if (spec !== undefined && isSpecOnly && isFilling(spec, action)) return 'load';
      if (touched !== undefined && touched.spec === spec && !action?.moves) {
        const isSame = touched.field === field;
        // A page may wait for a server before it shows what was pressed.
        if (isSame && !isBlank) return 'edit';
        if (isRecent(action) && (isSame || (spec !== undefined && !(isBlank && isTyping(action)))))
          return 'edit';
      }
      if (isRecent(action) && action.dialog && action.kind === 'confirm' && spec !== undefined) return 'edit';
      const chain = isOtherField(field) ? CONSEQUENCE : CHAIN;
      // What follows another press follows from that.
      if (!edit || edit.action !== action || performance.now() - edit.at > chain) return 'load';
      // A field that shows nothing yet may just be getting its data, and so may any while the seller types on.
      const depends =
        spec === undefined ? !isBlank && !edit.typed : spec === edit.spec && !(isBlank && edit.typed);
      return depends ? 'edit' : 'load';
    },
  };
}

/** A press into a text only puts the cursor there. */
const isTyping = ({ target }: Action): boolean =>
  target.matches(
    'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, [contenteditable="true"]',
  );
