import { createSteadyFields } from '../others/steady-fields';
import { containerOf } from '../page/form-container';
import { dialogOf } from '../parts/regions';
import type { FieldPath } from '../product';
import { readAndHold } from '../reading/hold-reading';
import { fieldsIn, type Known, type Reading, readNow } from '../reading/read';
import { atOnce, pause } from '../slices';
import type { SpecReading } from '../specs/spec-row';
import { closest } from '../tree';
import { type Action, actionOf, isRecent } from './actions';
import { isAnothers } from './another-product';
import { createCauses } from './causes';
import { createClosedTabs } from './closed-tabs';
import { createCurrentReading } from './current-reading';
import { createDeletionRequest } from './deletion-request';
import { followRows } from './follow-rows';
import type { FollowedForm, FollowPorts } from './followed-form';
import {
  bringsFields,
  changesShownCards,
  hasDialogCome,
  isOpenForm,
  rowWithOpenMenu,
  tickedRows,
  unitInDialog,
} from './form-parts';
import { listen } from './listen';
import { type Cause, createModel, type FormModel, type Memory } from './model';
import { type Mutations, observe } from './observe';
import type { Owner } from './owners';
import { createPlaces } from './places';
import { haveManyCome, readAhead } from './read-ahead';
import { createRereading } from './rereading';
import { createRowEditors } from './row-editors';
import { whenScrolled } from './scrolling';
import { createSpecDialog } from './spec-dialog';
import { createSpecKeys } from './spec-keys';
import { createTaking, type Taking } from './taking';
import { type Watched, watchedBeside } from './watched-beside';

/** A form that is being followed, as far as it was taken. */
interface Begun {
  form: FollowedForm;
  /** What is left to do of the first reading. */
  taken: Generator<void, void>;
  taking: Taking;
}

/** Hears and sees what happens in a form from now on; its first reading is still to be taken. */
export function beginToFollow(first: Reading, memory: Memory, ports: FollowPorts): Begun {
  const current = createCurrentReading(first);
  const { ownerOf } = current;
  const others = createSteadyFields();
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
  const { causeOf, touch, reread, rereadMeasured } = createRereading({
    model,
    causes,
    keys,
    current,
    dialogKey: dialog.key,
  });
  const rows = followRows({
    current,
    keys,
    action: () => action,
    isEditing: () => dialog.key() !== undefined || editors.isOpen(),
    take: (units) => keys.takeRows(units, { action, request, causeOf }),
  });
  const keyOfRow = (row: HTMLElement) => keys.keyAt(row) ?? [];
  const tabs = createClosedTabs(model);
  const request = createDeletionRequest({
    keyAt: (node) => keys.keyAt(node) ?? tabs.keyAt(node),
    ticked: () => tickedRows(current.get()).flatMap(keyOfRow),
    withOpenMenu: () => [rowWithOpenMenu(current.get()) ?? []].flat().flatMap(keyOfRow)[0],
  });

  let container = containerOf(first);
  const page = container.ownerDocument;
  const taking = createTaking();
  /** Whatever happens finds the reading that is being taken taken. */
  const onceTaken =
    <T>(happens: (what: T) => void) =>
    (what: T): void => {
      taking.finish();
      happens(what);
    };
  const observer = observe(container, onceTaken(onMutations));
  const ears = listen(page, {
    // What the page did until now follows from what was pressed before.
    begins: onceTaken((event) => {
      observer.flush();
      // What is still being read ahead was in the page before what the seller does now.
      if (ahead.isUnderWay()) look({ rowsKept: current.rowsKept() });
      onTurned(event);
      if (event.type === 'pointerdown') onPressed(event);
    }),
    input: onceTaken(onInput),
    action: onceTaken(onAction),
    scrolled: onceTaken(onScroll),
    turned: onceTaken(onTurned),
  });

  const ahead = readAhead(
    () => readAndHold(page.body, () => ({ lessons: ports.lessons() }), current.rowsKept),
    async (next) => {
      await taking.begin(goOn(next));
      await pause();
      ports.settled();
      ports.moved(new Set([container]));
    },
  );

  function onMutations({ structure, touched, moved }: Mutations): void {
    current.note(touched);
    if (
      dialog.hasLeft() ||
      !container.isConnected ||
      !rows.take(structure) ||
      rows.showOthers(touched) ||
      changesShownCards(current.get(), touched)
    ) {
      if (comesByItself(structure)) ahead.begin();
      else look({ rowsKept: current.rowsKept() });
    } else for (const owner of new Set([pressed, ...[...touched].map(ownerOf)])) reread(owner);
    keys.takeMarks(request);
    tabs.take(request);
    ports.settled();
    ports.moved(moved);
  }

  /** Data that arrives without the seller's doing: before anything was pressed or edited, or too much to be read in one go. */
  const comesByItself = (structure: ReadonlySet<Node>): boolean =>
    (action === undefined && !model.isEdited()) ||
    (!isRecent(action) &&
      (ahead.isUnderWay() || haveManyCome(structure, (row) => keys.keyAt(row) !== undefined)));

  function leave(): void {
    stop();
    ports.gone();
  }

  function look({ cause, rowsKept }: { cause?: Cause; rowsKept?: Known['rowsKept'] } = {}): void {
    ahead.drop();
    atOnce(goOn(readNow(page.body, { lessons: ports.lessons(), ...(rowsKept && { rowsKept }) }), cause));
  }

  function* goOn(next: Reading, cause?: Cause): Generator<void, void> {
    if (!isOpenForm(next) || isAnothers(next, { model, keys, causeOf, isAnother: ports.isAnother })) {
      leave();
      return;
    }
    if (!container.isConnected) {
      // A step may come in a place of its own.
      container = containerOf(next);
      observer.also(container);
    }
    yield* take(next, cause);
  }

  /** Takes a reading; `cause` when it is known whose all of it is. Each `yield` is a place to pause. */
  function* take(next: Reading, cause?: Cause): Generator<void, void> {
    const named = others.in(next);
    yield;
    current.set({ ...next, others: named });
    yield;
    // What was pressed may show something else now: only this reading knows.
    pressed &&= ownerOf(pressed.bound.element);
    for (const one of watchedBeside(next, container)) follow(one);
    const by = (path: FieldPath): Cause => cause ?? causeOf(path);
    for (const { field, read } of fieldsIn(current.get())) {
      const value = read();
      if (value !== undefined) model.put({ field }, value, by({ field }));
    }
    yield* editors.take(next, keys.take(next, { action, request, causeOf: by }));
    yield;
    dialog.take(unitInDialog(next), { causeOf: by, action, controls: next.controls });
  }

  function follow({ root, isApart }: Watched): void {
    observer.also(root);
    if (isApart) ears.also(root);
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
    void rereadMeasured(owner).then((isMeasured) => isMeasured && ports.settled());
  }

  /** A list may open as the mouse goes down, and be gone with its choice as it goes up: no click is told then. */
  function onPressed(event: Event): void {
    const target = event.composedPath()[0] as Element;
    const owner = ownerOf(target);
    if (!owner && !closest(target, '[role="option"]')) return;
    action = { at: performance.now(), target, dialog: dialogOf(target), moves: false };
    if (owner) touch(owner);
    pressed = owner ?? pressed;
  }

  function onAction(event: Event): void {
    const acted = actionOf(event);
    if (!acted) return;
    const next = event.type === 'click' ? tabs.note(acted) : acted;
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
    taking.finish();
    // A question of the browser's own may have held the page for long.
    clicked.at = performance.now();
    observer.flush();
    const pressedNow = [clicked.target, pressed?.bound.element ?? []].flat();
    if (dialog.hasLeft() || !container.isConnected || rows.showOthers(pressedNow)) look();
    reread(pressed);
    for (const bound of pressed?.unit?.fields.values() ?? []) reread({ bound, unit: pressed?.unit });
    for (const bound of fieldsIn(current.get())) reread({ bound });
    ports.settled();
  }

  function onScroll(event: Event): void {
    const acted = action;
    if (!acted) return;
    whenScrolled(event, current.get().tables, () => {
      acted.scrolled = true;
    });
  }

  /** A dialog that slides in is not shown yet when the page has opened it, and one that slides out still is. */
  function onTurned({ target }: Event): void {
    const hasCome = hasDialogCome(target as Node, current.get()) || bringsFields(action, target as Element);
    if (!dialog.hasLeft() && !hasCome) return;
    look({ rowsKept: current.rowsKept() });
    ports.settled();
  }

  function stop(): void {
    ahead.drop();
    taking.drop();
    observer.stop();
    ears.stop();
  }

  const unitsOf = (spec: string): SpecReading[] =>
    [dialog.key() === spec ? unitInDialog(current.get()) : undefined, keys.unitOf(spec)].flatMap(
      (unit) => unit ?? [],
    );

  const form: FollowedForm = {
    ...createPlaces({ model, reading: current.get, unitsOf }),
    model,
    obstacles: current.obstacles,
    provisional: dialog.key,
    async rested() {
      await ahead.ended();
      taking.finish();
      keys.forgetRemoved();
      ports.settled();
    },
    refresh: (cause) => {
      taking.finish();
      look({ cause });
      ports.settled();
    },
    reading: current.get,
    stop,
  };
  return { form, taken: take(first, 'load'), taking };
}
