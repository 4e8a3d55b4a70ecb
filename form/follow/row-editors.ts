import { sameValue } from '../fields/values';
import type { ButtonKind } from '../labels';
import { dialogOf } from '../parts/regions';
import type { FieldValue, Spec, SpecField } from '../product';
import type { Reading } from '../reading/read';
import type { SpecReading } from '../specs/spec-row';
import { isShown } from '../tree';
import type { Action } from './actions';
import type { FormModel } from './model';
import type { SpecKeys } from './spec-keys';

/** Rows and cards edited where they stand or on a page of their own, behind Save and Cancel: what is typed there goes again with Cancel. */
export interface RowEditors {
  /** Takes note of a press, which may answer an editor. */
  note(action: Action): void;
  /** Takes a look at the page; `rows` takes what its rows show. Each `yield` is a place to pause. */
  take(reading: Reading, rows: Generator<void, void>): Generator<void, void>;
  /** Whether one is open. */
  isOpen(): boolean;
}

type Fields = Spec['fields'];

interface Editor {
  /** The specification as it was when the editor opened. */
  before: Fields;
  /** It takes the place of the whole form. */
  isPage: boolean;
  answer?: Action;
}

/** Buttons of the form itself. */
const OF_FORM: readonly ButtonKind[] = ['submit', 'saveDraft', 'next', 'previous'];

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

  /** The specification on a page of its own, with a Save and a Cancel and nothing that sends the form. */
  function editedOnPage({ buttons, specs, tables }: Reading): string | undefined {
    const [only, ...others] = specs;
    if (only?.place !== 'card' || others.length > 0 || tables.length > 0) return undefined;
    const kinds = new Set(buttons.filter(({ element }) => isShown(element)).map(({ kind }) => kind));
    const isAnswered =
      kinds.has('confirm') && kinds.has('cancel') && !OF_FORM.some((kind) => kinds.has(kind));
    return isAnswered ? keys.keyAt(only.element) : undefined;
  }

  function* take(reading: Reading, rows: Generator<void, void>): Generator<void, void> {
    const typed = new Map([...open.keys()].map((key) => [key, fieldsOf(key)]));
    yield* rows;
    const now = editedIn(reading);
    const onPage = editedOnPage(reading);
    if (onPage !== undefined) now.add(onPage);
    for (const [key, editor] of open) {
      const unit = keys.unitOf(key);
      const isLeft = unit !== undefined || (editor.isPage && editor.answer !== undefined);
      if (now.has(key) || !isLeft) continue;
      open.delete(key);
      if (!isGivenUp(editor, unit, typed.get(key) ?? {})) continue;
      // A specification that was never kept before goes with its page.
      if (editor.isPage && !unit && !model.released.specs[key]) model.removeSpec(key);
      else takeBack(key, editor.before, unit);
    }
    for (const key of now)
      if (!open.has(key)) open.set(key, { before: fieldsOf(key), isPage: key === onPage });
  }

  /** Only what the row does not show is taken back: the rest it says itself. */
  function takeBack(spec: string, before: Fields, unit: SpecReading | undefined): void {
    const released = model.released.specs[spec]?.fields;
    for (const field of Object.keys(fieldsOf(spec)) as SpecField[]) {
      const value = before[field] ?? released?.[field];
      if (value !== undefined && !unit?.fields.has(field))
        model.put({ field, spec }, value as FieldValue, 'edit');
    }
  }

  return {
    note: (action) => {
      if (!action.kind || action.dialog) return;
      const key = keys.keyAt(action.target);
      const page = [...open.values()].find(({ isPage }) => isPage);
      const editor = (key === undefined ? undefined : open.get(key)) ?? page;
      if (editor) editor.answer = action;
    },
    take,
    isOpen: () => open.size > 0,
  };
}

/** Cancel was pressed, or the row shows again what it showed before. */
function isGivenUp({ before, answer }: Editor, unit: SpecReading | undefined, typed: Fields): boolean {
  if (answer?.kind === 'cancel' || answer?.kind === 'confirm') return answer.kind === 'cancel';
  return [...(unit?.fields ?? [])].some(([field, bound]) => {
    const shown = bound.read();
    return (
      shown !== undefined &&
      !sameValue(shown, typed[field] as FieldValue) &&
      sameValue(shown, before[field] as FieldValue)
    );
  });
}
