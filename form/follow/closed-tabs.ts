import { closedTabAt, tabName, tabsBeside } from '../parts/tab-mark';
import type { Action } from './actions';
import { nameOf } from './arrivals';
import type { DeletionRequest } from './deletion-request';
import type { FormModel } from './model';

/** Specifications in tabs of their own, which can be closed while another one is open. */
export interface ClosedTabs {
  /** The specification whose tab a press is to close. */
  keyAt(target: Node): string | undefined;
  /** Takes note of a press: on the mark of such a tab it deletes, and moves nowhere. */
  note(action: Action): Action;
  /** Looks whether tabs that were to be closed are gone, or are there again. */
  take(request: DeletionRequest): void;
}

interface Closing {
  key: string;
  name: string;
  /** All tabs of the bar, this one too. */
  heads: readonly HTMLElement[];
  /** What the others say. */
  others: readonly string[];
}

export function createClosedTabs(model: FormModel): ClosedTabs {
  let closing: Closing[] = [];

  const keyNamed = (name: string): string | undefined =>
    Object.values({ ...model.released.specs, ...model.edited.specs }).find(
      ({ fields }) => name !== '' && nameOf(fields) === name,
    )?.key;

  /** One that was never open is known by its name alone, beside tabs that are known to be specifications. */
  function keyAt(target: Node): string | undefined {
    const tab = target.nodeType === 1 ? closedTabAt(target as Element) : undefined;
    if (!tab) return undefined;
    const known = keyNamed(tab.name);
    if (known !== undefined || !tabsBeside(tab.head).some((head) => keyNamed(tabName(head)) !== undefined))
      return known;
    const key = model.freshKey('s');
    model.addSpec({ key, state: 'released', fields: { 'spec.name': tab.name } }, 'load');
    return key;
  }

  function note(action: Action): Action {
    const tab = closedTabAt(action.target);
    const key = tab && keyAt(action.target);
    if (!tab || key === undefined) return action;
    closing = closing.filter((one) => one.key !== key);
    const heads = tabsBeside(tab.head);
    const others = heads.map(tabName).filter((name) => name !== tab.name);
    closing.push({ key, name: tab.name, heads, others });
    return { ...action, kind: 'remove', moves: false };
  }

  function take(request: DeletionRequest): void {
    for (const one of closing) {
      const { key, name } = one;
      const isThere = model.edited.specs[key] !== undefined;
      const isShown = barOf(one)?.some((head) => tabName(head) === name);
      if (isShown === false && isThere && request.covers(key)) {
        request.done(key);
        model.removeSpec(key);
      } else if (isShown && !isThere) model.returnSpec(key);
    }
  }

  return { keyAt, note, take };
}

/** The bar as it is now, which may be drawn anew; undefined when all of it is gone, as behind another step. */
function barOf({ heads, others }: Closing): HTMLElement[] | undefined {
  const isOther = (head: Element): boolean => others.includes(tabName(head));
  const stays =
    heads.find((head) => head.isConnected) ??
    [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(isOther);
  return stays && tabsBeside(stays);
}
