import type { Action } from './actions';
import type { ButtonKind } from './labels';
import type { FormModel } from './model';
import type { FieldValue, Spec, SpecField } from './product';
import type { Reading } from './read';
import { dialogOf } from './regions';
import type { SpecKeys } from './spec-keys';
import type { SpecReading } from './spec-row';
import { sameValue } from './values';

/** Rows and cards edited where they stand, behind Save and Cancel: what is typed there goes again with Cancel. */
export interface RowEditors {
  /** Takes note of a press, which may answer an editor. */
  note(action: Action): void;
  /** Takes a look at the page; `takeRows` takes what its rows show. */
  take(reading: Reading, takeRows: () => void): void;
  /** Whether one is open. */
  isOpen(): boolean;
}

type Fields = Spec['fields'];

interface Editor {
  /** The specification as it was when the editor opened. */
  before: Fields;
  answer?: Action;
}

export function createRowEditors(model: FormModel, keys: SpecKeys): RowEditors {
  const open = new Map<string, Editor>();
  const fieldsOf = (key: string): Fields => ({ ...model.edited.specs[key]?.fields });

  /** The specifications in whose rows both a Save and a Cancel stand: a tag has a mark to close it, too. */
  function editedIn({ buttons }: Reading): Set<string> {
    const withButton = (wanted: ButtonKind): string[] =>
      buttons
        .filter(({ element, kind }) => kind === wanted && !dialogOf(element))
        .flatMap(({ element }) => keys.keyAt(element) ?? []);
    const saved = new Set(withButton('confirm'));
    return new Set(withButton('cancel').filter((key) => saved.has(key)));
  }

  function take(reading: Reading, takeRows: () => void): void {
    const typed = new Map([...open.keys()].map((key) => [key, fieldsOf(key)]));
    takeRows();
    const now = editedIn(reading);
    for (const [key, editor] of open) {
      const unit = keys.unitOf(key);
      if (now.has(key) || !unit) continue;
      open.delete(key);
      if (isGivenUp(editor, unit, typed.get(key) ?? {})) takeBack(key, editor.before, unit);
    }
    for (const key of now) if (!open.has(key)) open.set(key, { before: fieldsOf(key) });
  }

  /** Only what the row does not show is taken back: the rest it says itself. */
  function takeBack(spec: string, before: Fields, unit: SpecReading): void {
    const released = model.released.specs[spec]?.fields;
    for (const field of Object.keys(fieldsOf(spec)) as SpecField[]) {
      const value = before[field] ?? released?.[field];
      if (value !== undefined && !unit.fields.has(field))
        model.put({ field, spec }, value as FieldValue, 'edit');
    }
  }

  return {
    note: (action) => {
      const key = action.kind && !action.dialog ? keys.keyAt(action.target) : undefined;
      const editor = key === undefined ? undefined : open.get(key);
      if (editor) editor.answer = action;
    },
    take,
    isOpen: () => open.size > 0,
  };
}

/** Cancel was pressed, or the row shows again what it showed before. */
function isGivenUp({ before, answer }: Editor, unit: SpecReading, typed: Fields): boolean {
  if (answer?.kind === 'cancel' || answer?.kind === 'confirm') return answer.kind === 'cancel';
  return [...unit.fields].some(([field, bound]) => {
    const shown = bound.read();
    return (
      shown !== undefined &&
      !sameValue(shown, typed[field] as FieldValue) &&
      sameValue(shown, before[field] as FieldValue)
    );
  });
}
