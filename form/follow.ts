import { type Action, actionOf, isRecent } from './actions';
import { createCauses } from './causes';
import { imageMeasured } from './controls/file';
import { createCurrentReading } from './current-reading';
import { createDeletionRequest } from './deletion-request';
import { followRows } from './follow-rows';
import { containerOf, isOpenForm, rowWithOpenMenu, tickedRows } from './form-parts';
import { holdReading } from './hold-reading';
import { listen } from './listen';
import { type Cause, createModel, type FormModel, type Memory } from './model';
import { observe } from './observe';
import { isOpenDialog } from './open-dialog';
import type { Owner } from './owners';
import { createPlaces, type Places } from './places';
import type { FieldPath, ProductField } from './product';
import { type Known, type Reading, readNow } from './read';
import { haveManyCome, readAhead } from './read-ahead';
import { readSliced } from './read-sliced';
import { createRowEditors } from './row-editors';
import { pause } from './slices';
import { createSpecDialog } from './spec-dialog';
import { createSpecKeys } from './spec-keys';
import type { SpecReading } from './spec-row';
import type { Lessons } from './taught';
import { contains } from './tree';
import { isBlank, sameValue } from './values';
import { type Watched, watchedBeside } from './watched-beside';

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
  /** Whether a form under this name is another product's. */
  isAnother(name: string): boolean;
  /** The form is not in the page any more, or is another product's now. */
  gone(): void;
  /** What the seller taught of this page. */
  lessons(): Lessons;
}

/** A form that is being followed. */
export interface FollowedForm extends Places {
  readonly model: FormModel;
  /** Elements that notes must stay clear of. */
  obstacles(): ReadonlySet<Element>;
  /** The specification whose edits wait for a dialog to be confirmed. */
  provisional(): string | undefined;
  /** Reads everything again, as after Redline wrote something. */
  refresh(cause: Cause): void;
  reading(): Reading;
  stop(): void;
}

/** Follows a form from its first reading on. */
export function followForm(first: Reading, memory: Memory, ports: FollowPorts): FollowedForm {
  const current = createCurrentReading(first);
  const { ownerOf } = current;
  let action: Action | undefined;
  let inPageAction: Action | undefined;
  let pressed: Owner | undefined;

  const model: FormModel = createModel(memory, (path, cause) => ports.changed(path, cause, model));
  const causes = createCauses(() => action);
  let dialogKey = (): string | undefined => undefined;
  const keys = createSpecKeys(model, memory, (key) => key === dialogKey());
  const dialog = createSpecDialog(model, keys, () => inPageAction);
  dialogKey = dialog.key;
  const editors = createRowEditors(model, keys);
  const rows = followRows({
    current,
    keys,
    action: () => action,
    isEditing: () => dialog.key() !== undefined || editors.isOpen(),
    take: (units) => keys.takeRows(units, { action, request, causeOf }),
  });
  const keyOfRow = (row: HTMLElement) => keys.keyAt(row) ?? [];
  const request = createDeletionRequest({
    keyAt: keys.keyAt,
    ticked: () => tickedRows(current.get()).flatMap(keyOfRow),
    withOpenMenu: () => [rowWithOpenMenu(current.get()) ?? []].flat().flatMap(keyOfRow)[0],
  });

  let container = containerOf(first);
  const page = container.ownerDocument;
  const observer = observe(container, ({ structure, touched, moved }) => {
    current.note(touched);
    if (dialogLeft() || !container.isConnected || !rows.take(structure) || rows.showOthers(touched)) {
      if (comesByItself(structure)) ahead.begin();
      else look({ rowsKept: current.rowsKept() });
    } else for (const owner of new Set([...touched].map(ownerOf))) reread(owner);
    keys.takeMarks(request);
    ports.settled();
    ports.moved(moved);
  });
  const ears = listen(page, {
    // What the page did until now follows from what was pressed before.
    begins(event) {
      observer.flush();
      onTurned(event);
    },
    input: onInput,
    action: onAction,
    scrolled: onScroll,
    turned: onTurned,
  });

  const ahead = readAhead(
    async () => {
      await pause();
      const known = () => ({ lessons: ports.lessons() });
      const rowsKept = () => ({ ...known(), rowsKept: current.rowsKept() });
      const held = holdReading(page.body, await readSliced(page.body, rowsKept), known);
      await held.catchUp();
      return held;
    },
    (next) => {
      goOn(next);
      ports.settled();
    },
  );

  /** Data that arrives without the seller's doing, and too much of it to be read in one go. */
  const comesByItself = (structure: ReadonlySet<Node>): boolean =>
    !isRecent(action) &&
    (ahead.isUnderWay() || haveManyCome(structure, (row) => keys.keyAt(row) !== undefined));

  function leave(): void {
    stop();
    ports.gone();
  }

  function look({ cause, rowsKept }: { cause?: Cause; rowsKept?: Known['rowsKept'] } = {}): void {
    ahead.drop();
    goOn(readNow(page.body, { lessons: ports.lessons(), ...(rowsKept && { rowsKept }) }), cause);
  }

  function goOn(next: Reading, cause?: Cause): void {
    if (!isOpenForm(next) || isAnothers(next)) {
      leave();
      return;
    }
    if (!container.isConnected) {
      // A step may come in a place of its own.
      container = containerOf(next);
      observer.also(container);
    }
    take(next, cause);
  }

  /** Another name that nobody typed, and none of the specifications: the page went on to another product. */
  function isAnothers({ fields, specs }: Reading): boolean {
    const name = fields.get('name')?.read();
    const known = [model.edited.fields.name, model.released.fields.name];
    if (typeof name !== 'string' || known.some((one) => isBlank(one) || sameValue(one, name))) return false;
    return causeOf({ field: 'name' }) === 'load' && !keys.knowsAny(specs) && ports.isAnother(name.trim());
  }

  /** Takes a reading; `cause` when it is known whose all of it is. */
  function take(next: Reading, cause?: Cause): void {
    current.set(next);
    // What was pressed may show something else now: only this reading knows.
    pressed &&= ownerOf(pressed.bound.element);
    for (const one of watchedBeside(next, container)) follow(one);
    const by = (path: FieldPath): Cause => cause ?? causeOf(path);
    for (const [field, bound] of next.fields) {
      const value = bound.read();
      if (value !== undefined) model.put({ field }, value, by({ field }));
    }
    editors.take(next, () => keys.take(next, { action, request, causeOf: by }));
    dialog.take(dialogUnit(), by, action);
  }

  function follow({ root, isApart }: Watched): void {
    observer.also(root);
    if (isApart) ears.also(root);
  }

  /** A dialog may be emptied before it leaves, and then leaves no trace of a control. */
  const dialogLeft = (): boolean => {
    const open = dialog.element();
    return open !== undefined && !(open.isConnected && isOpenDialog(open));
  };

  const dialogUnit = (): SpecReading | undefined =>
    current.get().specs.find(({ place, element }) => place === 'dialog' && isOpenDialog(element));

  const causeOf = (path: FieldPath): Cause => causes.of(path, isBlank(model.valueAt(path)));

  const pathOf = ({ bound, unit }: Owner): FieldPath | undefined => {
    if (!unit) return { field: bound.field };
    const spec = keys.keyAt(unit.element);
    return spec === undefined ? undefined : { field: bound.field, spec };
  };

  /** Reads a control again. */
  function reread(owner: Owner | undefined, cause?: Cause): void {
    // A dialog that was left keeps what was typed in it, out of the page.
    if (!owner?.bound.element.isConnected) return;
    const path = pathOf(owner);
    const value = owner.bound.read();
    if (!path || value === undefined) return;
    // While a dialog edits a specification, its row shows what is about to change.
    if (owner.unit?.place === 'row' && path.spec === dialog.key()) return;
    const by = cause ?? causeOf(path);
    if (model.put(path, value, by) && by === 'edit')
      causes.edited(path, owner.bound.controls[0]?.shape === 'text');
  }

  function onInput(event: Event): void {
    const target = event.composedPath()[0] as Node;
    const owner = ownerOf(target);
    if (!owner) {
      // Typing a search takes rows out of sight.
      if (!dialog.element()?.contains(target) && !action?.dialog) request.clear();
      return;
    }
    touch(owner);
    reread(owner, 'edit');
    ports.settled();
    void rereadMeasured(owner);
  }

  /** How large a chosen picture is in pixels is known a little later. */
  async function rereadMeasured({ bound: { field, controls } }: Owner): Promise<void> {
    const [control] = controls;
    if (control?.shape !== 'file') return;
    await imageMeasured(control);
    const bound = current.get().fields.get(field as ProductField);
    reread(bound && { bound }, 'edit');
    ports.settled();
  }

  function touch(owner: Owner): void {
    const path = pathOf(owner);
    if (path) causes.touch(path);
  }

  function onAction(event: Event): void {
    const next = actionOf(event);
    if (!next) return;
    action = next;
    if (!next.dialog) inPageAction = next;
    const owner = ownerOf(next.target);
    const spec = owner ? undefined : keys.keyAt(next.target);
    if (owner) touch(owner);
    else if (spec !== undefined) causes.touch({ field: 'spec', spec });
    pressed = owner ?? pressed;
    request.note(next, owner !== undefined);
    editors.note(next);
    keys.note(next);
    ports.acted(next);
    if (event.type === 'click') page.defaultView?.requestAnimationFrame(() => afterClick(next));
  }

  function afterClick(clicked: Action): void {
    // A question of the browser's own may have held the page for long.
    clicked.at = performance.now();
    observer.flush();
    const pressedNow = [clicked.target, pressed?.bound.element ?? []].flat();
    if (dialogLeft() || !container.isConnected || rows.showOthers(pressedNow)) look();
    reread(pressed);
    for (const bound of pressed?.unit?.fields.values() ?? []) reread({ bound, unit: pressed?.unit });
    for (const bound of current.get().fields.values()) reread({ bound });
    ports.settled();
  }

  function onScroll({ target }: Event): void {
    if (
      action &&
      target !== page &&
      current.get().tables.some(({ element }) => (target as Node).contains(element))
    )
      action.scrolled = true;
  }

  /** A dialog that slides in is not shown yet when the page has opened it, and one that slides out still is. */
  function onTurned({ target }: Event): void {
    const isIn = (dialog: HTMLElement): boolean => contains(dialog, target as Node) && isOpenDialog(dialog);
    if (!dialogLeft() && ![...current.get().closed].some(isIn)) return;
    look({ rowsKept: current.rowsKept() });
    ports.settled();
  }

  function stop(): void {
    ahead.drop();
    observer.stop();
    ears.stop();
  }

  const unitsOf = (spec: string): SpecReading[] =>
    [dialog.key() === spec ? dialogUnit() : undefined, keys.unitOf(spec)].flatMap((unit) => unit ?? []);

  take(first, 'load');
  return {
    ...createPlaces({ model, reading: current.get, unitsOf }),
    model,
    obstacles: current.obstacles,
    provisional: dialog.key,
    refresh: (cause) => {
      look({ cause });
      ports.settled();
    },
    reading: current.get,
    stop,
  };
}
