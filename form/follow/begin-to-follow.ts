import { createSteadyFields } from '../others/steady-fields';
import { containerOf } from '../page/form-container';
import type { FieldPath } from '../product';
import { readAndHold } from '../reading/hold-reading';
import { fieldsIn, type Known, type Reading, readNow } from '../reading/read';
import { atOnce, pause } from '../slices';
import type { SpecReading } from '../specs/spec-row';
import { isRecent } from './actions';
import { isAnothers } from './another-product';
import type { FollowedForm, FollowPorts } from './followed-form';
import { bringsFields, changesShownSpecs, hasDialogCome, isOpenForm, unitInDialog } from './form-parts';
import { listen } from './listen';
import type { Cause, Memory } from './model';
import { type Mutations, observe } from './observe';
import { createPlaces } from './places';
import { haveManyCome, readAhead } from './read-ahead';
import { sellerActs } from './seller-acts';
import { takeBack } from './taken-back';
import { createTaking, type Taking } from './taking';
import { createTracked } from './tracked';
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
  const tracked = createTracked(first, memory, ports.changed);
  const { last, current, model, keys, dialog, editors, rows, closings, request } = tracked;
  const { causeOf, reread } = tracked.rereading;
  const others = createSteadyFields();

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
  const isInPlace = (): boolean => !dialog.hasLeft() && container.isConnected;
  const catchUp = (): void => {
    taking.finish();
    observer.flush();
  };
  const acts = sellerActs(tracked, ports, { catchUp, isInPlace, look });
  const ears = listen(page, {
    // What the page did until now follows from what was pressed before.
    begins(event) {
      catchUp();
      // What is still being read ahead was in the page before what the seller does now.
      if (ahead.isUnderWay()) look({ rowsKept: current.rowsKept() });
      onTurned(event);
      acts.begins();
      if (event.type === 'pointerdown') acts.pressed(event);
    },
    input: onceTaken(acts.input),
    action: onceTaken(acts.action),
    scrolled: onceTaken(acts.scrolled),
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
      !isInPlace() ||
      !rows.take(isMadeAnew() ? new Set([...structure, ...touched]) : structure) ||
      rows.showOthers(touched) ||
      changesShownSpecs(current.get(), touched)
    ) {
      if (comesByItself(structure)) ahead.begin();
      else look({ rowsKept: current.rowsKept() });
    } else for (const owner of new Set([last.pressed, ...[...touched].map(current.ownerOf)])) reread(owner);
    keys.takeMarks(request);
    closings.take(request);
    ports.settled();
    ports.moved(moved);
  }

  /** A control by class words alone tells by nothing else that it was made anew. */
  const isMadeAnew = (): boolean =>
    [last.pressed?.bound, ...fieldsIn(current.get())].some((bound) => bound?.element.isConnected === false);

  /** Data that the seller did not make: before anything was pressed or edited, or too much to be read in one go. */
  const comesByItself = (structure: ReadonlySet<Node>): boolean =>
    (last.action === undefined && !model.isEdited()) ||
    ((!isRecent(last.action) || last.action.moves) &&
      (ahead.isUnderWay() || haveManyCome(structure, isKnown)));
  const isKnown = (part: Element): boolean =>
    keys.keyAt(part) !== undefined || current.ownerOf(part) !== undefined;

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
    last.pressed &&= current.ownerOf(last.pressed.bound.element);
    for (const one of watchedBeside(next, container)) follow(one);
    const by = (path: FieldPath): Cause => cause ?? causeOf(path);
    for (const { field, read } of fieldsIn(current.get())) {
      const value = read();
      if (value !== undefined) model.put({ field }, value, by({ field }));
    }
    if (isRecent(last.action) && last.action.kind === 'cancel') takeBack(current.get(), model);
    yield* editors.take(next, keys.take(next, { action: last.action, request, causeOf: by }));
    yield;
    dialog.take(unitInDialog(next), { causeOf: by, action: last.action, controls: next.controls });
  }

  function follow({ root, isApart }: Watched): void {
    observer.also(root);
    if (isApart) ears.also(root);
  }

  /** A dialog that slides in is not shown yet when the page has opened it, and one that slides out still is. */
  function onTurned({ target }: Event): void {
    const hasCome =
      hasDialogCome(target as Node, current.get()) || bringsFields(last.action, target as Element);
    // What shows its state by its place alone shows it only now.
    if (!dialog.hasLeft() && !hasCome) return void reread(current.ownerOf(target as Node));
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
