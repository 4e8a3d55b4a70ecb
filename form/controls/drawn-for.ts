import { isShown } from '../tree';
import { classTest } from './class-words';

/** Class words of what libraries draw in the place of a native checkbox. */
const isDrawn = classTest(/switch|checkbox|toggle/i);
const FIELDS = 'input, select, textarea, label';
/** How far around the native field its drawing may be. */
const AROUND = 3;

/** What a library draws for a checkbox that it hides: the widget around it, or the one right behind it. */
export function drawnFor(input: HTMLElement): HTMLElement | undefined {
  let around = input.parentElement;
  for (let up = 0; around && up < AROUND && holdsOnly(around, input); around = around.parentElement, up++)
    if (isDrawn(around)) return around;
  const behind = input.nextElementSibling as HTMLElement | null;
  return behind && isDrawn(behind) && !behind.querySelector(FIELDS) && !isShown(input) ? behind : undefined;
}

const holdsOnly = (element: HTMLElement, input: HTMLElement): boolean =>
  [...element.querySelectorAll(FIELDS)].every((field) => field === input);
