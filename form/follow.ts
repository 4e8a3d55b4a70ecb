import { type Action, actionOf, isRecent } from './actions';
import type { Bound } from './bind';
import { containerOf, obstaclesIn, tableHead, tickedRows } from './form-parts';
import { type Cause, createModel, type FormModel, type Memory } from './model';
import { observe } from './observe';
import { type Owner, ownersOf } from './owners';
import type { FieldPath, ProductField, SpecField } from './product';
import { type Reading, readNow } from './read';
import { createSpecDialog } from './spec-dialog';
import { createSpecKeys } from './spec-keys';
import type { SpecReading } from './spec-row';
import { isShown } from './tree';
import { isBlank } from './values';

/** What happens in a followed form. */
export interface FollowPorts {
  /** A value, or the coming or going of a specification, changed in either form; told from the first reading on. */
  changed(path: FieldPath, cause: Cause, model: FormModel): void;
  /** A batch of changes is complete: fields may have moved, come or gone. */
  settled(): void;
  /** Something inside these nodes may have another place now. */
  moved(nodes: ReadonlySet<Node>): void;
  /** Something the seller pressed, before the page reacts. */
  acted(action: Action): void;
  /** The form is not in the page any more. */
  gone(): void;
}

/** A form that is being followed. */
export interface FollowedForm {
  readonly model: FormModel;
  /** Where a path's value is shown now. */
  boundAt(path: FieldPath): Bound | undefined;
  /** What a note about a path can point at, undefined when it is out of sight. */
  anchorAt(path: FieldPath): HTMLElement | undefined;
  /** Elements that notes must stay clear of. */
  obstacles(): ReadonlySet<Element>;
  /** The specification whose edits wait for a dialog to be confirmed. */
  provisional(): string | undefined;
  /** Reads everything again, as after Redline wrote something. */
  refresh(cause: Cause): void;
  reading(): Reading;
  stop(): void;
}

/** An edit's consequences come within this time, in milliseconds: a field that depends on another. */
const CHAIN = 250;

/** Follows a form from its first reading on. */
export function followForm(first: Reading, memory: Memory, ports: FollowPorts): FollowedForm {
  let reading = first;
  let ownerOf = ownersOf(reading);
  let obstacles = obstaclesIn(reading);
  let action: Action | undefined;
  let inPageAction: Action | undefined;
  /** The field that the seller pressed or typed in last; kept as a path, for nodes do not last. */
  let touched: FieldPath | undefined;
  let pressed: Owner | undefined;
  let editedAt = Number.NEGATIVE_INFINITY;
  let editedSpec: string | undefined;

  const model: FormModel = createModel(memory, (path, cause) => ports.changed(path, cause, model));
  let dialogKey = (): string | undefined => undefined;
  const keys = createSpecKeys(model, memory, (key) => key === dialogKey());
  const dialog = createSpecDialog(model, keys, () => inPageAction);
  dialogKey = dialog.key;

  const container = containerOf(reading);
  const page = container.ownerDocument;
  const observer = observe(container, ({ structure, touched: nodes, moved }) => {
    if (!container.isConnected) {
      leave();
      return;
    }
    if (structure || dialogLeft()) look();
    else for (const owner of new Set([...nodes].map(ownerOf))) reread(owner);
    ports.settled();
    ports.moved(moved);
  });

  function leave(): void {
    stop();
    ports.gone();
  }

  function look(cause: Cause = isRecent(action) ? 'edit' : 'load'): void {
    const next = readNow(page.body);
    if (next.fields.size === 0 && next.specs.length === 0) leave();
    else take(next, cause);
  }

  function take(next: Reading, cause: Cause): void {
    reading = next;
    ownerOf = ownersOf(reading);
    obstacles = obstaclesIn(reading);
    watchOutside();
    for (const [field, bound] of reading.fields) {
      const value = bound.read();
      if (value !== undefined) model.put({ field }, value, causeOf({ field }));
    }
    keys.take(reading, cause, action);
    dialog.take(dialogUnit(), cause, action);
  }

  /** A dialog may be emptied before it leaves, and then leaves no trace of a control. */
  const dialogLeft = (): boolean => {
    const open = dialog.element();
    return open !== undefined && !(open.isConnected && isShown(open));
  };

  const dialogUnit = (): SpecReading | undefined =>
    reading.specs.find(({ place, element }) => place === 'dialog' && isShown(element));

  /** Dialogs and shadow roots are watched too; what they hold is part of the form. */
  function watchOutside(): void {
    const roots = new Set<Node>();
    for (const dialog of reading.dialogs) {
      // The layer around a dialog is what some libraries show and hide.
      const layer = dialog.parentElement;
      roots.add(layer && layer !== page.body ? layer : dialog);
    }
    for (const { element } of reading.controls) {
      const root = element.getRootNode();
      if (root.nodeType === 11) roots.add(root);
    }
    for (const root of roots) {
      observer.also(root);
      if (root.nodeType === 11) listen(root);
    }
  }

  /** What a control shows anew is the seller's when the seller touched it, or just edited another. */
  const causeOf = ({ field, spec }: FieldPath): Cause => {
    const near =
      touched !== undefined && touched.spec === spec && (spec !== undefined || touched.field === field);
    if (isRecent(action) && near) return 'edit';
    // A field that shows nothing yet may just be getting its data.
    const depends =
      spec === undefined ? !isBlank(model.edited.fields[field as ProductField]) : spec === editedSpec;
    return depends && performance.now() - editedAt < CHAIN ? 'edit' : 'load';
  };

  const pathOf = ({ bound, unit }: Owner): FieldPath | undefined => {
    if (!unit) return { field: bound.field };
    const spec = keys.keyAt(unit.element);
    return spec === undefined ? undefined : { field: bound.field, spec };
  };

  /** Reads a control again. */
  function reread(owner: Owner | undefined, cause?: Cause): void {
    const path = owner && pathOf(owner);
    const value = owner?.bound.read();
    if (!path || value === undefined) return;
    // While a dialog edits a specification, its row shows what is about to change.
    if (owner.unit?.place === 'row' && path.spec === dialog.key()) return;
    const by = cause ?? causeOf(path);
    if (model.put(path, value, by) && by === 'edit') {
      editedAt = performance.now();
      editedSpec = path.spec;
    }
  }

  function onInput(event: Event): void {
    const owner = ownerOf(event.composedPath()[0] as Node);
    if (!owner) return;
    touched = pathOf(owner) ?? touched;
    reread(owner, 'edit');
    ports.settled();
  }

  function onAction(event: Event): void {
    const next = actionOf(event);
    if (!next) return;
    action = next;
    if (!next.dialog) inPageAction = next;
    const owner = ownerOf(next.target);
    if (owner) touched = pathOf(owner) ?? touched;
    pressed = owner ?? pressed;
    noteDeletion(next, owner);
    ports.acted(next);
    if (event.type === 'click') page.defaultView?.requestAnimationFrame(afterClick);
  }

  function afterClick(): void {
    if (!container.isConnected) {
      leave();
      return;
    }
    if (dialogLeft()) look();
    reread(pressed);
    for (const bound of pressed?.unit?.fields.values() ?? []) reread({ bound, unit: pressed?.unit });
    for (const bound of reading.fields.values()) reread({ bound });
    ports.settled();
  }

  /** Delete in a row, or with rows ticked, announces which rows may leave; anything but an answer to it takes that back. */
  function noteDeletion(next: Action, owner: Owner | undefined): void {
    if (next.kind === 'remove') {
      const key = keys.keyAt(next.target);
      if (key) keys.expectDeletion([key]);
      else if (!next.dialog) {
        const ticked = owner ? [] : tickedRows(reading);
        if (ticked.length > 0) keys.expectDeletion(ticked.flatMap((row) => keys.keyAt(row) ?? []));
      }
    } else if (next.kind !== 'confirm' && (next.moves || next.kind === 'cancel' || owner))
      keys.clearExpectation();
  }

  const listened = new Set<Node>();
  function listen(root: Node): void {
    if (listened.has(root)) return;
    listened.add(root);
    for (const name of ['input', 'change'])
      root.addEventListener(name, onInput, { capture: true, passive: true });
  }
  listen(page);
  for (const name of ['click', 'keydown'])
    page.addEventListener(name, onAction, { capture: true, passive: true });

  function stop(): void {
    observer.stop();
    for (const root of listened)
      for (const name of ['input', 'change']) root.removeEventListener(name, onInput, { capture: true });
    for (const name of ['click', 'keydown']) page.removeEventListener(name, onAction, { capture: true });
  }

  function unitOf(spec: string): SpecReading | undefined {
    return (dialog.key() === spec ? dialogUnit() : undefined) ?? keys.unitOf(spec);
  }

  function boundAt({ field, spec }: FieldPath): Bound | undefined {
    if (spec === undefined) return reading.fields.get(field as ProductField);
    return unitOf(spec)?.fields.get(field as SpecField) ?? keys.unitOf(spec)?.fields.get(field as SpecField);
  }

  function anchorAt(path: FieldPath): HTMLElement | undefined {
    const unit = path.spec === undefined ? undefined : unitOf(path.spec);
    const bound = boundAt(path);
    const released =
      path.spec === undefined ? undefined : model.released.specs[path.spec]?.fields[path.field as SpecField];
    const changed = released === undefined ? undefined : bound?.elementAgainst?.(released);
    const element =
      changed ??
      bound?.element ??
      unit?.fields.get('spec.name')?.element ??
      unit?.element ??
      (path.spec && tableHead(reading));
    return element && isShown(element) ? element : undefined;
  }

  take(first, 'load');
  return {
    model,
    boundAt,
    anchorAt,
    obstacles: () => obstacles,
    provisional: dialog.key,
    refresh: (cause) => {
      look(cause);
      ports.settled();
    },
    reading: () => reading,
    stop,
  };
}
