import { isShown } from '../tree';

/** Hidden from everybody, for the browser's own sake: the widget beside it shows and takes the choice. */
export function isEcho(select: Element): boolean {
  if (!select.closest('[aria-hidden=true]') && !isMute(select)) return false;
  let around = select.parentElement;
  for (let up = 0; around && up < AROUND; around = around.parentElement, up++) {
    const widgets = around.querySelectorAll('[role=combobox],[aria-haspopup=listbox]');
    if (widgets.length > 0) return widgets.length === 1 && around.querySelectorAll('select').length === 1;
  }
  return false;
}

/** How far around a native select the widget may be that it only repeats. */
const AROUND = 4;

/** Not drawn, and its options have no texts to choose by. */
export const isMute = (select: Element): boolean =>
  !isShown(select) && [...select.querySelectorAll('option')].every(({ text }) => text === '');
