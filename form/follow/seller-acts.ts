import { FIELDS } from '../parts/layers';
import { dialogOf } from '../parts/regions';
import { fieldsIn } from '../reading/read';
import { closest } from '../tree';
import { type Action, actionOf, makesOne } from './actions';
import { fieldBeside } from './field-beside';
import type { FollowPorts } from './followed-form';
import { unitInDialog } from './form-parts';
import type { Hearing } from './listen';
import type { Owner } from './owners';
import { whenScrolled } from './scrolling';
import type { Tracked } from './tracked';

/** What the seller does in a form, taken as it happens. */
export interface SellerActs extends Pick<Hearing, 'input' | 'action' | 'scrolled'> {
  /** A press or a key begins. */
  begins(): void;
  /** The mouse or a finger goes down. */
  pressed(event: Event): void;
}

interface Form {
  /** Takes what the page has done until now. */
  catchUp(): void;
  /** Whether the form, or a dialog of it, stands where it stood. */
  isInPlace(): boolean;
  /** Reads everything again. */
  look(): void;
}

/** An Add or Copy in a menu that floats over the page: a menu that calls itself a dialog asks for nothing. */
const isOfMenu = (action: Action): boolean =>
  makesOne(action) && action.dialog !== undefined && action.dialog.querySelector(FIELDS) === null;

export function sellerActs(tracked: Tracked, ports: FollowPorts, form: Form): SellerActs {
  const { last, current, causes, keys, dialog, editors, rows, tabs, parts, request } = tracked;
  const { touch, reread, rereadMeasured } = tracked.rereading;

  function input(event: Event): void {
    const target = event.composedPath()[0] as Node;
    const owner = current.ownerOf(target);
    if (!owner) {
      // Typing a search takes rows out of sight.
      if (!dialog.element()?.contains(target) && !last.action?.dialog) request.clear();
      return;
    }
    const isNew = reread(owner, 'edit');
    // A text that is left tells a change, too, and by then the seller may have pressed another field.
    if (isNew || event.type !== 'change') touch(owner);
    ports.settled();
    void rereadMeasured(owner).then((isMeasured) => isMeasured && ports.settled());
  }

  /** A dialog that came up empty may have been filled without a trace in the page. */
  function begins(): void {
    const spec = dialog.key();
    if (spec === undefined || !dialog.isFilling(spec, last.action)) return;
    const unit = unitInDialog(current.get());
    for (const bound of unit?.fields.values() ?? []) reread({ bound, unit });
  }

  /** A list may open as the mouse goes down, and be gone with its choice as it goes up: no click is told then. */
  function pressed(event: Event): void {
    const target = event.composedPath()[0] as Element;
    const owner = current.ownerOf(target);
    if (!owner && !closest(target, '[role="option"]')) return;
    last.action = { at: performance.now(), target, dialog: dialogOf(target), moves: false };
    if (owner) touch(owner);
    last.pressed = owner ?? last.pressed;
  }

  function action(event: Event): void {
    const acted = actionOf(event);
    if (!acted) return;
    const next = event.type === 'click' ? tabs.note(acted) : acted;
    if (event.type === 'click') parts.note(next);
    last.action = next;
    if (!next.dialog || isOfMenu(next)) last.inPage = next;
    const owner = current.ownerOf(next.target);
    const spec = owner ? undefined : keys.keyAt(next.target);
    const meant = owner ?? (spec === undefined && next.kind === undefined ? besideIt(next) : undefined);
    if (meant) touch(meant);
    else if (spec !== undefined) causes.touch({ field: 'spec', spec });
    last.pressed = meant ?? last.pressed;
    request.note(next, owner !== undefined);
    editors.note(next);
    keys.note(next);
    ports.acted(next);
    if (event.type === 'click') requestAnimationFrame(() => afterClick(next));
  }

  function besideIt({ target }: Action): Owner | undefined {
    const bound = fieldBeside(target, current.get());
    return bound && { bound };
  }

  function afterClick(clicked: Action): void {
    // A question of the browser's own may have held the page for long.
    clicked.at = performance.now();
    form.catchUp();
    const pressedNow = [clicked.target, last.pressed?.bound.element ?? []].flat();
    if (!form.isInPlace() || rows.showOthers(pressedNow)) form.look();
    reread(last.pressed);
    const { unit } = last.pressed ?? {};
    for (const bound of unit?.fields.values() ?? []) reread({ bound, unit });
    for (const bound of fieldsIn(current.get())) reread({ bound });
    ports.settled();
  }

  function scrolled(event: Event): void {
    const acted = last.action;
    if (!acted) return;
    whenScrolled(event, current.get().tables, () => {
      acted.scrolled = true;
    });
  }

  return { input, begins, pressed, action, scrolled };
}
