import { setOf } from './build-control';
import { classWords } from './class-words';
import type { Control } from './control';
import { isRadioOn } from './drawn-state';
import { isHostChosen, isHostRadio } from './host-radio';
import { optionText } from './option-text';
import { isForShow, press, pressNative } from './press';

const NATIVE = 'input[type=radio]';
const ROLE = '[role=radio]';
const GROUP = '[role=radiogroup]';
const isSwitch = classWords('switch|toggle');
/** A group lies within one of these. */
const EDGE = '[role=radiogroup],fieldset,form,tr,[role=dialog],body';

/** A group of radios, native or by role, found from any one of them. */
export function radiosControl(element: HTMLElement): Control | undefined {
  const radio = radioOf(element);
  if (!radio || radio.closest('[role=option]')) return undefined;
  const group = groupOf(radio);
  const radios = membersIn(group, radio);
  if (radios.length < 2 && !element.matches(NATIVE)) return undefined;
  const isOn = isHostRadio(radio)
    ? (each: HTMLElement) => isHostChosen(each, radios)
    : radio.matches(NATIVE)
      ? (each: HTMLElement) => isRadioOn(each as HTMLInputElement, radios as HTMLInputElement[])
      : isSaidChosen;
  return setOf(group, radios, { textOf: optionText, isChosen: isOn, press: choose });
}

function choose(radio: HTMLElement): void {
  if (radio.matches(NATIVE)) pressNative(radio as HTMLInputElement);
  else press(drawnRadio(radio));
}

/** A web component may listen to what it draws only; a press there reaches its host as well. */
const drawnRadio = (radio: HTMLElement): Element =>
  radio.shadowRoot?.querySelector(`${ROLE},${NATIVE}`) ?? radio;

/** A switch that calls itself a radio is none. */
function radioOf(element: HTMLElement): HTMLElement | undefined {
  if (element.matches(NATIVE) || isHostRadio(element)) return element;
  if (!element.matches(ROLE) || (isSwitch(element) && !element.closest(GROUP))) return undefined;
  return inner(element) ?? element;
}

/** The native radio that a role stands for. */
function inner(element: Element): HTMLElement | undefined {
  const native = element.querySelector<HTMLElement>(NATIVE);
  return native && !isForShow(native, element) ? native : undefined;
}

const isSaidChosen = (radio: HTMLElement): boolean => radio.getAttribute('aria-checked') === 'true';

/** The radios of one group under an ancestor: of one name, or all of them where names are missing. */
function membersIn(ancestor: Element, radio: HTMLElement): HTMLElement[] {
  const name = radio.getAttribute('name');
  const native = radio.localName === 'input';
  const named = native || isHostRadio(radio);
  const alike = native ? NATIVE : named ? radio.localName : ROLE;
  return Array.from(ancestor.querySelectorAll<HTMLElement>(alike)).filter((each) =>
    named
      ? each.getAttribute('name') === name
      : !inner(each) && each.localName === radio.localName && each.closest(GROUP) === radio.closest(GROUP),
  );
}

/** The smallest ancestor that holds the whole group. */
function groupOf(radio: HTMLElement): HTMLElement {
  const named = radio.closest<HTMLElement>(`${GROUP},fieldset`);
  if (named && membersIn(named, radio).length > 1) return named;
  let best = radio.closest('label') ?? radio;
  let count = 1;
  let at = best;
  for (let steps = 0; steps < 8 && !at.matches(EDGE); steps++) {
    if (!at.parentElement) break;
    at = at.parentElement;
    const found = membersIn(at, radio).length;
    // Radios without a name are one group only under their nearest common ancestor.
    if (found > 1 && count > 1 && !radio.getAttribute('name')) break;
    if (found > count) {
      best = at;
      count = found;
    }
  }
  return best;
}
