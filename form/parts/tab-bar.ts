import { closest } from '../tree';
import { isPlusIcon } from './plus-icon';

/** Where tabs stand, or a button that brings one more. A plus anywhere else may count a number up. */
export const TAB_ADDERS =
  '[role="tablist"] > *, [class*="new-tab" i], [class*="add-tab" i], [class*="tab-add" i]';

/** Whether an element beside tabs, or among them, only says plus. */
export const addsTab = (element: Element): boolean =>
  (/^[+＋]$/.test(element.textContent?.trim() ?? '') || isPlusIcon(element)) &&
  closest(element, TAB_ADDERS) !== null;
