import type { Control } from '../controls/control';
import { sameValue } from '../fields/values';
import { isOpenDialog } from '../parts/open-dialog';
import type { FieldPath, FieldValue, Spec, SpecField } from '../product';
import { nameOnePrice } from '../specs/one-price';
import type { SpecReading } from '../specs/spec-row';
import { contains } from '../tree';
import { type Action, isRecent, makesOne } from './actions';
import { onlyWayOut } from './dialog-answer';
import { createFilling, type Filling } from './filling';
import type { Cause, FormModel } from './model';
import type { SpecKeys } from './spec-keys';

/**
 * Edits in an open dialog or drawer: shown as they are typed, kept once it is confirmed, undone when it is left. One that
 * can only be closed keeps them as they are typed.
 */
export interface SpecDialog {
  /** The specification being edited in an open dialog. */
  key(): string | undefined;
  /** That dialog. */
  element(): HTMLElement | undefined;
  /** It is closed by now: a dialog may be emptied before it leaves, and then leaves no trace of a control. */
  hasLeft(): boolean;
  /** It came up for this specification, and the seller has not touched it: the page is filling it. */
  isFilling(spec: string, action: Action | undefined): boolean;
  /** A field of it came up empty, though its value is known, and is still to be filled. */
  awaits(path: FieldPath, value: FieldValue): boolean;
  /** Takes note of what the page shows in a field of it by itself. */
  loads(path: FieldPath, value: FieldValue): void;
  take(unit: SpecReading | undefined, now: AtDialog): void;
}

/** What is known at a look at a dialog. */
export interface AtDialog {
  causeOf(path: FieldPath): Cause;
  action: Action | undefined;
  /** Every control of the form. */
  controls: readonly Control[];
}

interface Open {
  element: HTMLElement;
  key: string;
  isNew: boolean;
  /** The specification as it was when the dialog opened. */
  before: Spec['fields'];
  /** What it showed by itself, which a row may show in part only. */
  loaded: Spec['fields'];
  filling: Filling;
  /** It can only be closed. */
  onlyCloses: boolean;
}

/** How long after the dialog closed an answer in it still counts, in milliseconds: pages may wait for a server. */
const ANSWER = 10_000;

export function createSpecDialog(
  model: FormModel,
  keys: SpecKeys,
  rowAction: () => Action | undefined,
): SpecDialog {
  let open: Open | undefined;
  let answer: Action | undefined;

  function take(unit: SpecReading | undefined, { causeOf, action, controls }: AtDialog): void {
    if (open && action?.kind && isPressedIn(open.element, action)) answer = action;
    if (open && unit && isSameGoingOn(open.element)) open.element = unit.element;
    if (open && unit?.element !== open.element) close();
    if (!unit) return;
    // A dialog that was touched before it was seen shows edits already.
    const isTouched = action !== undefined && contains(unit.element, action.target);
    const opened = !open && !isTouched;
    open ??= begin(unit, isTouched, action);
    if (!open) return;
    keys.name(unit.element, open.key);
    open.onlyCloses = onlyWayOut(unit.element, controls) !== undefined;
    const { key } = open;
    nameOnePrice(unit, model.edited.specs[key]?.fields);
    for (const [field, bound] of unit.fields) {
      const value = bound.read();
      if (value !== undefined && !open.filling.awaits(field, value)) {
        const path = { field, spec: key };
        const cause = opened ? 'load' : causeOf(path);
        if (cause === 'load') loads(path, value);
        model.put(path, value, cause);
      }
    }
  }

  function loads({ field, spec }: FieldPath, value: FieldValue): void {
    if (!open || spec !== open.key) return;
    // An edit that is only seen again was not shown by the page itself.
    if (sameValue(value, model.edited.specs[spec]?.fields[field as SpecField])) return;
    open.loaded = { ...open.loaded, [field]: value };
  }

  /** What was pressed may be gone from the dialog already. */
  const isPressedIn = (element: HTMLElement, { target, dialog }: Action): boolean =>
    contains(element, target) || (dialog !== undefined && !target.isConnected && contains(element, dialog));

  /** A page may draw a dialog anew while it stays open: nobody answered it. */
  const isSameGoingOn = (element: HTMLElement): boolean =>
    !element.isConnected && answer?.kind !== 'confirm' && answer?.kind !== 'cancel';

  /** Which specification the dialog edits: the row whose Edit was pressed, a new one after Add, else the one it names. */
  function begin(unit: SpecReading, isTouched: boolean, action: Action | undefined): Open | undefined {
    answer = undefined;
    const pressed = rowAction();
    const name = String(unit.fields.get('spec.name')?.read() ?? '').trim();
    const adds = makesOne(pressed);
    const found = (pressed && keys.keyAt(pressed.target)) ?? keyNamed(name);
    const key = adds ? undefined : (found ?? keyMet(name, action));
    const known = key === undefined ? {} : model.edited.specs[key]?.fields;
    if (!known) return undefined;
    const filling = createFilling(unit, known, isTouched);
    const fresh = { element: unit.element, before: { ...known }, loaded: {}, filling, onlyCloses: false };
    if (key) return { ...fresh, key, isNew: false };
    if (!adds && name !== '') return undefined;
    const added = model.freshKey('n');
    model.addSpec({ key: added, state: 'new', fields: {} }, 'edit');
    return { ...fresh, key: added, isNew: true };
  }

  /** Where the page shows no specification that can be read, one whose Edit was pressed is known by its dialog alone. */
  function keyMet(name: string, action: Action | undefined): string | undefined {
    const isOnly = name !== '' && namedSo(name).length === 0 && [...keys.units()].length === 0;
    if (!isOnly || !isRecent(action) || action.kind !== 'edit') return undefined;
    const key = model.freshKey('s');
    model.addSpec({ key, state: 'released', fields: { 'spec.name': name } }, 'load');
    return key;
  }

  const namedSo = (name: string): Spec[] =>
    Object.values(model.edited.specs).filter(
      ({ fields }) => String(fields['spec.name'] ?? '').trim() === name,
    );

  const keyNamed = (name: string): string | undefined => {
    const found = namedSo(name);
    return name !== '' && found.length === 1 ? found[0]?.key : undefined;
  };

  function close(): void {
    if (!open) return;
    const { key, isNew, before, loaded, onlyCloses } = open;
    const confirmed = answer?.kind === 'confirm' && performance.now() - answer.at < ANSWER;
    open = undefined;
    if (confirmed || (onlyCloses && !isNew) || isKept(key, isNew, before)) takeWhatBecameOfIt(key, before);
    else if (isNew) model.removeSpec(key);
    else {
      const released = model.released.specs[key]?.fields;
      const now = model.edited.specs[key]?.fields ?? {};
      for (const field of Object.keys(now) as SpecField[]) {
        const value = loaded[field] ?? before[field] ?? released?.[field];
        if (value !== undefined) model.put({ field, spec: key }, value as FieldValue, 'edit');
      }
    }
  }

  /** By its row, whatever the button said: a new one has come, or it shows something else than before. */
  function isKept(spec: string, isNew: boolean, before: Spec['fields']): boolean {
    const unit = keys.unitOf(spec);
    if (isNew || answer?.kind === 'cancel') return isNew && unit !== undefined;
    return [...(unit?.fields ?? [])].some(([field, bound]) => {
      const shown = bound.read();
      const was = before[field] as FieldValue | undefined;
      return shown !== undefined && was !== undefined && !sameValue(shown, was);
    });
  }

  /** The page may have kept something else than was typed; a row that still shows what it did tells nothing yet. */
  function takeWhatBecameOfIt(spec: string, before: Spec['fields']): void {
    for (const [field, bound] of keys.unitOf(spec)?.fields ?? []) {
      const shown = bound.read();
      if (shown !== undefined && !sameValue(shown, before[field] as FieldValue))
        model.put({ field, spec }, shown, 'edit');
    }
  }

  return {
    key: () => open?.key,
    element: () => open?.element,
    isFilling: (spec, action) => open?.key === spec && open.filling.isGoingOn(action),
    awaits: ({ field, spec }, value) =>
      spec !== undefined && open?.key === spec && open.filling.awaits(field as SpecField, value),
    hasLeft: () => open !== undefined && !(open.element.isConnected && isOpenDialog(open.element)),
    loads,
    take,
  };
}
