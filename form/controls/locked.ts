import { classWords } from './class-words';

/** Angular Material marks buttons so that could still be pressed when disabled, be they disabled or not. */
const saysDisabled = classWords('disabled(?!-interactive)');
const saysReadOnly = classWords('readonly');
/** A select's own field takes no keys, which is no lock. */
const NOT_NOW = '[aria-disabled=true],[aria-readonly=true]:not([role=combobox][inputmode=none])';

/** Whether a person could not change it now: disabled or read-only, by HTML, ARIA or class word. */
export const isLocked = (element: Element, part: Element = element): boolean =>
  [element, part].some(
    (each) =>
      each.matches(':disabled') ||
      each.matches(NOT_NOW) ||
      saysDisabled(each) ||
      (saysReadOnly(each) && each.localName !== 'input'),
  );
