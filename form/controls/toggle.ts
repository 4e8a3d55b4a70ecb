import { single } from './build-control';
import { classText, classWords } from './class-words';
import type { Control } from './control';
import { drawnFor } from './drawn-for';
import { isBoxOn } from './drawn-state';
import { isKnobAtEnd, isPill, isSlim } from './drawn-switch';
import { isForPressing } from './hand';
import { optionText } from './option-text';
import { plain } from './page-text';
import { isForShow, press, pressNative } from './press';
import { isPressedButton } from './pressed-button';
import { PATIENCE, settled, until } from './until';

const NATIVE = 'input[type=checkbox]';
const ROLES = '[role=checkbox],[role=switch]';
const isSwitch = classWords('switch|toggle');
const saysSo = classWords('on|checked|active|selected|enabled|open|opened');
const saysState = classWords('on|off|checked|unchecked|active|inactive|open|opened|close|closed');
/** What a switch of class words alone has in common: it can be pressed, or has a part that moves. */
const PRESSABLE = 'a,button,label,[tabindex],[role=radio],[role=button]';
const isMoving = classWords('handle|thumb|knob|track|slider|core|ball|dot|inner');
/** A longer text than "Yes" or "Off" in it makes something else of it. */
const LONGEST_STATE = 12;
const OTHER_CONTROLS =
  'select,textarea,input:not([type=checkbox]):not([type=hidden]),[role=combobox],[role=radio],[role=option],iframe';

/** A checkbox or a switch: native, by role, by class words with a state or by its shape, or a button that stays pressed. */
export function toggleControl(element: HTMLElement): Control | undefined {
  const native = element.matches(NATIVE) ? element : wrapped(element);
  if (native && !isForShow(native, element)) return toggle(element, native);
  if (element.matches(ROLES)) return toggle(element, element);
  if (!(isBareSwitch(element) || isPressedButton(element) || isPill(element))) return undefined;
  return isDrawnForAnother(element) ? undefined : toggle(element, element);
}

/** What is drawn in the label of a box or a switch is a picture of that one. */
const isDrawnForAnother = (element: HTMLElement): boolean => {
  const named = element.closest('label')?.control;
  return named !== null && named !== undefined && named !== element && named.matches(`${NATIVE},${ROLES}`);
};

/** The native checkbox that a switch or checkbox widget keeps inside. */
function wrapped(element: HTMLElement): HTMLElement | undefined {
  if (!element.matches(ROLES) && !isSwitch(element)) return undefined;
  const found = element.querySelectorAll<HTMLElement>(NATIVE);
  return found.length === 1 && !element.querySelector(OTHER_CONTROLS) ? found[0] : undefined;
}

/** Links, buttons and spans that are switches by their class words alone, with or without a wrong role. */
function isBareSwitch(element: HTMLElement): boolean {
  if (!isSwitch(element) || element.querySelector(OTHER_CONTROLS) || element.querySelector(ROLES))
    return false;
  if (/dropdown|collapse|menu|nav/i.test(classText(element))) return false;
  const moves =
    Array.from(element.children).some(isMoving) && plain(element.textContent).length < LONGEST_STATE;
  const pressed = element.hasAttribute('aria-checked') || element.hasAttribute('aria-pressed');
  const state = pressed || saysState(element) || stateIn(element) !== undefined;
  const presses = element.matches(PRESSABLE) || buttonOf(element) !== undefined;
  return ((state || moves) && (moves || presses)) || isDrawnAsSwitch(element);
}

/** The first part, where its words are the state; a switch may also hold a part for each of the two. */
function stateIn({ children: [first, ...others] }: Element): Element | undefined {
  return first && saysState(first) && !others.some(saysState) ? first : undefined;
}

/** A box that says the state may have the button in it. */
const buttonOf = ({ children: [only, second] }: Element): Element | undefined =>
  second === undefined && only?.localName === 'button' ? only : undefined;

/** Without a word for being off: an empty element to press, in the shape of a switch; an icon is square. */
function isDrawnAsSwitch(element: HTMLElement): boolean {
  // What a web component draws is looked at by itself.
  if (element.shadowRoot || element.childElementCount > 1 || plain(element.textContent) !== '') return false;
  return isSlim(element.getBoundingClientRect()) && (element.matches(PRESSABLE) || isForPressing(element));
}

function toggle(element: HTMLElement, part: HTMLElement): Control {
  const isBare = part === element && part.localName === 'input';
  const label = isBare ? part.closest('label') : undefined;
  const drawn = isBare && !label ? drawnFor(part) : undefined;
  return shownToggle(label ?? drawn ?? element, part, drawn !== undefined);
}

/** `isStandIn`: `element` is what a library draws for the native checkbox that it hides. */
function shownToggle(element: HTMLElement, part: HTMLElement, isStandIn: boolean): Control {
  const input = part.localName === 'input' ? (part as HTMLInputElement) : undefined;
  const isOn = (): boolean => (input ? isBoxOn(input) : saysChecked(part));
  return {
    ...single('toggle', element, part, isOn, async (value) => {
      if (isOn() === (value === true)) return;
      if (isStandIn) {
        press(element);
        await settled();
        if (isOn() === (value === true)) return;
      }
      if (input) pressNative(input);
      else press(buttonOf(part) ?? part);
      // Some turn only once they have slid over: pressed again meanwhile, they would turn back.
      await until(part, () => !part.isConnected || isOn() === (value === true), PATIENCE / 2);
    }),
    get caption() {
      return input || part.getAttribute('role') === 'checkbox' ? optionText(part) : switchText(part);
    },
    alike: (there) => shownToggle(there(element), there(part), isStandIn),
  };
}

/** ARIA first; then the state word on the element or on its only part; where there is none, the place of its knob. */
function saysChecked(element: HTMLElement): boolean {
  const stated = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  if (stated !== null) return stated === 'true';
  const inside = stateIn(element);
  if (!saysState(element) && !inside && isPill(element)) return isKnobAtEnd(element);
  return saysSo(element) || (inside !== undefined && saysSo(inside));
}

/** "Yes" and "No" inside a switch are its state, not its name. */
function switchText(element: HTMLElement): string {
  const inside = element.textContent ?? '';
  const text = optionText(element);
  return inside.trim() && inside.includes(text) ? '' : text;
}
