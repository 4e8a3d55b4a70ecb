import { classTest } from '../controls/class-words';
import { closest } from '../tree';
import { isPlusIcon } from './plus-icon';

/** Where tabs stand, or a button that brings one more. A plus anywhere else may count a number up. */
const TAB_ADDERS = '[role="tablist"] > *, [class*="new-tab" i], [class*="add-tab" i], [class*="tab-add" i]';
const saysTabAdder = classTest(/new-tab|add-tab|tab-add/i);

/** Whether an element stands among tabs or says that it adds one, told without asking the browser. */
export const mayAddTab = (element: Element): boolean =>
  saysTabAdder(element) || element.parentElement?.getAttribute('role') === 'tablist';

/** Whether an element beside tabs, or among them, only says plus. */
export function addsTab(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  if (text !== '' && !/^[+＋]$/.test(text)) return false;
  return closest(element, TAB_ADDERS) !== null && (text !== '' || isPlusIcon(element));
}
