import { cardsControl } from './cards';
import { classText } from './class-words';
import { comboboxControl } from './combobox';
import type { Control } from './control';
import { fileControl } from './file';
import { nativeSelectControl } from './native-select';
import { radiosControl } from './radios';
import { framed, richTextControl } from './rich-text';
import { tagsControl } from './tags';
import { textControl } from './text';
import { toggleControl } from './toggle';

/** In the order of trust: the first that recognises an element has it. */
const KINDS = [
  fileControl,
  nativeSelectControl,
  richTextControl,
  tagsControl,
  comboboxControl,
  radiosControl,
  toggleControl,
  textControl,
  cardsControl,
];

const WORDS =
  'select|combobox|cascader|autocomplete|tag|chip|token|switch|toggle|checked|active|selected|current|card|tile|segment|option|choice|chosen';
const CANDIDATES = [
  'input,select,textarea,iframe,[contenteditable]',
  '[role=combobox],[role=spinbutton],[role=radio],[role=checkbox],[role=switch],[role=option],[role=tab]',
  '[aria-haspopup=listbox],[aria-checked],[aria-selected],[aria-pressed],[aria-current]',
  '[role=menu],[role=toolbar],[role=tooltip],[class*=toolbar],[class*=popper],[class*=dropdown]',
  ...WORDS.split('|').map((word) => `[class*=${word} i]`),
].join();

/** Where a search goes. */
export interface Reach {
  /** Into open shadow roots and frames of this origin, too. */
  deep?: boolean;
  /** Parts that are left out. */
  except?: readonly Element[];
}

/** All controls under a root, in document order; what belongs to a control is no control of its own. */
export function controlsIn(
  root: Element | ShadowRoot | Document,
  { deep = false, except = [] }: Reach = {},
): Control[] {
  const found: Control[] = [];
  const around: Control[] = [];
  let aside: Element | undefined;
  for (const element of root.querySelectorAll<HTMLElement>(CANDIDATES)) {
    if (aside?.contains(element)) continue;
    aside = except.find((part) => part.contains(element));
    if (aside) continue;
    while (around.length > 0 && !around.at(-1)?.element.contains(element)) around.pop();
    if (around.some((control) => claims(control, element))) continue;
    if (isAside(element)) {
      aside = element;
      continue;
    }
    const control = recognise(element);
    if (!control) continue;
    // An editor's toolbar stands before the editor itself.
    if (control.shape === 'rich-text')
      while (found.at(-1) && control.element.contains(found.at(-1)?.element ?? null)) found.pop();
    found.push(control);
    around.push(control);
  }
  return deep ? withInner(root, found, except) : found;
}

/** The control that an element is, or is part of: what an event's target changes. */
export function controlAt(element: Element): Control | undefined {
  let found: Control | undefined;
  let at: Element | null = element.closest('[contenteditable]') ?? element;
  for (let steps = 0; at && steps < 12 && !at.matches(EDGE); steps++) {
    const control = recognise(((at as HTMLLabelElement).control ?? at) as HTMLElement);
    if (control?.element.contains(element) || (at as HTMLLabelElement).control) found = control ?? found;
    at = at.parentElement;
  }
  if (found) return found;
  const { host } = element.getRootNode() as ShadowRoot;
  const outside = host ?? element.ownerDocument.defaultView?.frameElement;
  return outside ? controlAt(outside) : undefined;
}

/** A control lies within one of these. */
const EDGE = 'tr,table,form,fieldset,body,[role=dialog]';

function recognise(element: HTMLElement): Control | undefined {
  for (const kind of KINDS) {
    const control = kind(element);
    if (control) return control;
  }
  return undefined;
}

const OWN_FIELD = 'input:not([type=checkbox]),select,textarea';

/** Groups own their radios or cards only; a checkbox's label may hold a field ("for [3] days"); others own all. */
function claims(control: Control, element: Element): boolean {
  if (control.parts.length > 1)
    return control.parts.some((part) => part.contains(element) || element.contains(part));
  return control.shape !== 'toggle' || !element.matches(OWN_FIELD);
}

const POP_UP = /popper|dropdown(?!-(trigger|link|btn|button|toggle))/;

/** Toolbars, menus and pop-up lists: their fields are not the form's. */
function isAside(element: Element): boolean {
  const role = element.getAttribute('role');
  const name = classText(element);
  if (role === 'menu' || role === 'tooltip' || (POP_UP.test(name) && !/popover/.test(name))) return true;
  return (
    (role === 'toolbar' || /toolbar/i.test(name)) && !element.querySelector('[contenteditable=true],iframe')
  );
}

const FOLLOWS = 4;

/** Adds the controls of open shadow roots and of this origin's frames, at the places of their hosts. */
function withInner(root: ParentNode, found: Control[], except: readonly Element[]): Control[] {
  const placed: [Element, Control[]][] = found.map((control) => [control.element, [control]]);
  for (const element of root.querySelectorAll('*')) {
    const inner =
      element.shadowRoot ?? (element.localName === 'iframe' && framed(element as HTMLIFrameElement));
    if (
      inner &&
      ![...found.map((control) => control.element), ...except].some((part) => part.contains(element))
    )
      placed.push([element, controlsIn(inner, { deep: true, except })]);
  }
  placed.sort(([one], [other]) => (one.compareDocumentPosition(other) & FOLLOWS ? -1 : 1));
  return placed.flatMap(([, controls]) => controls);
}
