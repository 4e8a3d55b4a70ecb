import { closedTabAt, tabName, tabsBeside } from '../parts/tab-mark';
import type { Action } from './actions';
import { type Closings, specNamed } from './closings';
import type { FormModel } from './model';

/** Specifications in tabs of their own, which can be closed while another one is open. */
export interface ClosedTabs {
  /** The specification whose tab a press is to close. */
  keyAt(target: Node): string | undefined;
  /** Takes note of a press: on the mark of such a tab it deletes, and moves nowhere. */
  note(action: Action): Action;
}

export function createClosedTabs(model: FormModel, closings: Closings): ClosedTabs {
  const keyNamed = (name: string): string | undefined => specNamed(model, name)?.key;

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
    const heads = tabsBeside(tab.head);
    const others = heads.map(tabName).filter((name) => name !== tab.name);
    closings.note({
      key,
      isShown: () => barOf(heads, others)?.some((head) => tabName(head) === tab.name),
    });
    return { ...action, kind: 'remove', moves: false };
  }

  return { keyAt, note };
}

/** The bar as it is now, which may be drawn anew; `others`: what its other tabs say. */
function barOf(heads: readonly HTMLElement[], others: readonly string[]): HTMLElement[] | undefined {
  const isOther = (head: Element): boolean => others.includes(tabName(head));
  const stays =
    heads.find((head) => head.isConnected) ??
    [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(isOther);
  return stays && tabsBeside(stays);
}
