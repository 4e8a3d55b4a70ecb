import { opensMenuAt } from '../parts/menu-button';
import { contains } from '../tree';
import type { Action } from './actions';

/** Deletions that the seller asked for and the page has not made yet. */
export interface DeletionRequest {
  /** Takes note of a press; `inField`: it was in a field outside any dialog. */
  note(action: Action, inField: boolean): void;
  /** The seller went on to something else. */
  clear(): void;
  /** Delete was pressed for this specification. */
  covers(key: string): boolean;
  /** Delete was pressed, and what for could not be told. */
  isOpen(): boolean;
  done(key: string): void;
}

interface Table {
  keyAt(node: Node): string | undefined;
  /** Specifications whose rows are ticked. */
  ticked(): string[];
  /** The one whose row has a menu open. */
  withOpenMenu(): string | undefined;
  /** The only one in sight, where a press stands beside its card. */
  onlyBeside(target: Element): string | undefined;
}

/** How long after the last answer a page may still be at it, in milliseconds: it may wait for a server. */
const ANSWER = 10_000;

/** Follows the seller from Delete, through any question, to the row's leaving. */
export function createDeletionRequest(table: Table): DeletionRequest {
  let asked: { keys: Set<string>; at: number } | undefined;
  /** When the question was answered, by specification: the page may take its time, and the seller goes on meanwhile. */
  const confirmed = new Map<string, number>();
  /** Where the press before stood: a menu opens from its row, and then hangs anywhere. */
  let before: { key?: string; target: Element } | undefined;

  const isFresh = (at: number | undefined): boolean => at !== undefined && performance.now() - at < ANSWER;
  const standing = () => (isFresh(asked?.at) ? asked : undefined);

  function note(action: Action, inField: boolean): void {
    const { at, kind, target, dialog, moves } = action;
    const key = table.keyAt(target);
    if (moves) confirmed.clear();
    if (kind === 'remove') ask(action, key);
    // The question may stand in the specification itself.
    else if (kind === 'confirm' && key !== undefined && standing()?.keys.has(key)) confirm(at);
    else if (kind === 'cancel' || moves || (!dialog && (inField || key !== undefined))) asked = undefined;
    else if (kind !== undefined && kind !== 'confirm') asked = undefined;
    // Any other press may be the answer to the page's question.
    else if (asked) answer(action);
    if (!(before && contains(before.target, target))) before = { key, target };
  }

  function ask({ at, dialog, target }: Action, key: string | undefined): void {
    if (key !== undefined) asked = { keys: new Set([key]), at };
    else if (dialog && asked) confirm(at);
    else {
      const own = table.withOpenMenu() ?? before?.key ?? onlyOne(target);
      const keys = table.ticked();
      if (keys.length === 0 && own !== undefined) keys.push(own);
      asked = { keys: new Set([...(standing()?.keys ?? []), ...keys]), at };
    }
  }

  /** A card that stands alone may have its Delete beside it, or in a menu whose button stands beside it. */
  function onlyOne(target: Element): string | undefined {
    const opener = before && opensMenuAt(before.target) ? table.onlyBeside(before.target) : undefined;
    return table.onlyBeside(target) ?? opener;
  }

  function answer({ kind, at }: Action): void {
    if (kind === 'confirm') confirm(at);
    else if (asked) asked.at = at;
  }

  /** What it could not be told for stays open. */
  function confirm(at: number): void {
    if (!asked) return;
    for (const key of asked.keys) confirmed.set(key, at);
    asked = asked.keys.size > 0 ? undefined : { ...asked, at };
  }

  return {
    note,
    clear: () => {
      asked = undefined;
    },
    covers: (key) => standing()?.keys.has(key) === true || isFresh(confirmed.get(key)),
    isOpen: () => standing()?.keys.size === 0,
    done: (key) => {
      confirmed.delete(key);
      const { keys } = asked ?? {};
      // Once everything asked for is gone, nothing else is.
      if (keys?.delete(key) && keys.size === 0) asked = undefined;
    },
  };
}
