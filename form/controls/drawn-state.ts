import { classTest } from './class-words';

const FIELDS = 'input, select, textarea';
/** How far around the native field its drawing may be. */
const AROUND = 3;
const isBox = classTest(/checkbox|switch|toggle/i);
const isRadio = classTest(/radio/i);
/** A state ends a class name; in the middle, as in `switch-on-dark`, it may say anything. */
const saysOn = classTest(/(?:^|[\s_-])(?:checked|active|selected)(?=\s|$)/);
const saysOff = classTest(/(?:^|[\s_-])(?:unchecked|inactive|unselected)(?=\s|$)/);

/**
 * Whether a native checkbox is on, as the seller sees it. Some libraries hide it, draw its state around it, and let
 * its own state go astray when it is pressed: then what is drawn counts.
 */
export function isBoxOn(input: HTMLInputElement): boolean {
  const drawn = drawnState(input);
  return drawn === undefined || drawn === input.checked || isSeen(input) ? input.checked : drawn;
}

/** Whether a native radio of a group is chosen, as the seller sees it: by what is drawn, where exactly one is drawn so. */
export function isRadioOn(input: HTMLInputElement, group: readonly HTMLInputElement[]): boolean {
  const drawn = group.filter((radio) => drawnState(radio, isRadio) === true);
  const isSaid = drawn.length === 1 && drawn[0]?.checked === false && !group.some(isSeen);
  return isSaid ? drawn[0] === input : input.checked;
}

function drawnState(input: HTMLInputElement, isKind = isBox): boolean | undefined {
  let around = input.parentElement;
  for (let up = 0; around && up < AROUND; around = around.parentElement, up++) {
    if (!isKind(around)) continue;
    const isOff = saysOff(around);
    if (!isOff && !saysOn(around)) continue;
    return around.querySelectorAll(FIELDS).length > 1 ? undefined : !isOff;
  }
  return undefined;
}

/** Asked only where the two differ: it makes the browser work out the layout. */
function isSeen(input: HTMLInputElement): boolean {
  const { width, height } = input.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(input).opacity !== '0';
}
