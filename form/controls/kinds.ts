import { atOnce } from '../slices';
import { contains, nextBeyond, rootsIn, walkThrough } from '../tree';
import { apartTagsControl } from './apart-tags';
import { cardsControl } from './cards';
import { classTest, isPopUp } from './class-words';
import { comboboxControl } from './combobox';
import type { Control } from './control';
import { mayHoldKnob } from './drawn-switch';
import { fileControl } from './file';
import { hostedTagsControl } from './hosted-tags';
import { isMirror } from './mirror';
import { nativeSelectControl } from './native-select';
import { radiosControl } from './radios';
import { framed, richTextControl } from './rich-text';
import { isSecret } from './secret';
import { tagRowControl } from './tag-row';
import { holdsTags, tagsControl } from './tags';
import { tagsBesideControl } from './tags-beside';
import { textControl } from './text';
import { toggleControl } from './toggle';

/** Recognises an element that is a control of its kind. */
export type Kind = (element: HTMLElement) => Control | undefined;

/** In the order of trust: the first that recognises an element has it. */
const KINDS: readonly Kind[] = [
  fileControl,
  nativeSelectControl,
  richTextControl,
  hostedTagsControl,
  tagsControl,
  tagsBesideControl,
  comboboxControl,
  tagRowControl,
  radiosControl,
  toggleControl,
  apartTagsControl,
  textControl,
  cardsControl,
];

/** Class words that may tell a control; the kinds look closer. */
const mayBe = classTest(
  /select|combo|cascader|autocomplete|tag|chip|token|switch|toggle|checked|active|current|card|tile|segment|option|choice|chosen/i,
);
/** What holds a native box is called so as well: only one that can be pressed itself may be a control. */
const isBox = classTest(/checkbox/i);
/** By name alone: native fields, and web components that are radios. */
const FIELDS = /^(?:input|select|textarea|iframe)$|-radio(?:-button)?$/;
const TOLD = [
  'role',
  'contenteditable',
  'aria-haspopup',
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-current',
];
const isCandidate = (element: Element): boolean =>
  FIELDS.test(element.localName) ||
  mayBe(element) ||
  TOLD.some((name) => element.hasAttribute(name)) ||
  (element.hasAttribute('tabindex') && isBox(element)) ||
  mayHoldKnob(element);

/** Where a search goes. */
export interface Reach {
  /** Into open shadow roots and frames of this origin, too. */
  deep?: boolean;
  /** Parts that are left out. */
  except?: readonly Element[];
}

/** Elements looked at between two pauses. */
const ELEMENTS_AT_A_TIME = 256;

/** All controls under a root, in document order; what belongs to a control is no control of its own. */
export const controlsIn = (root: ParentNode, reach?: Reach): Control[] => atOnce(controlSteps(root, reach));

/** The same in steps: each `yield` is a place to pause. */
export function* controlSteps(
  root: ParentNode,
  { deep = false, except = [] }: Reach = {},
): Generator<void, Control[]> {
  const found: Control[] = [];
  const around: Control[] = [];
  /** What a web component inside a control draws is in the control, too. */
  const isAround = (control: Control, element: Element): boolean =>
    control.element.contains(element) || (deep && contains(control.element, element));
  /** Looks at one element; tells whether there may be controls in it. */
  const goesInto = (element: HTMLElement): boolean => {
    if (except.includes(element) || isAside(element)) return false;
    while (around.length > 0 && !isAround(around.at(-1) as Control, element)) around.pop();
    const owner = around.find((control) => claims(control, element));
    const control = owner || !isCandidate(element) ? undefined : controlOf(element);
    if (control) {
      // An editor's toolbar stands before the editor itself.
      if (control.shape === 'rich-text')
        while (found.at(-1) && control.element.contains(found.at(-1)?.element ?? null)) found.pop();
      found.push(control);
      around.push(control);
    }
    if (ownsAll(owner ?? control) || isMember(owner ?? control, element)) return false;
    if (deep && element.shadowRoot) {
      const before = found.length;
      atOnce(visitAll(element.shadowRoot));
      // The options of a web component's select stand in its host, as the panels of its tabs do.
      if (found.slice(before).some(({ shape }) => shape.startsWith('choice')) && !holdsFields(element))
        return false;
    }
    const frame = deep && element.localName === 'iframe' && framed(element as HTMLIFrameElement);
    if (frame) atOnce(visitAll(frame));
    return true;
  };
  function* visitAll(parent: ParentNode): Generator<void> {
    const walk = walkThrough(parent, NodeFilter.SHOW_ELEMENT);
    let seen = 0;
    let at = walk.nextNode();
    while (at) {
      if (++seen % ELEMENTS_AT_A_TIME === 0) yield;
      at = goesInto(at as HTMLElement) ? walk.nextNode() : nextBeyond(walk);
    }
  }
  yield* visitAll(root);
  return found;
}

/** The control that an element is, or is part of: what an event's target changes. */
export function controlAt(element: Element): Control | undefined {
  let found: Control | undefined;
  let at: Element | null = element.closest('[contenteditable]') ?? element;
  for (let steps = 0; at && steps < 12 && !at.matches(EDGE); steps++) {
    const labelled = (at as HTMLLabelElement).control;
    const control = controlOf((labelled ?? at) as HTMLElement);
    if (control && (labelled || control.element.contains(element))) found = control;
    at = at.parentElement;
  }
  if (found) return found;
  const { host } = element.getRootNode() as ShadowRoot;
  const outside = host ?? element.ownerDocument.defaultView?.frameElement;
  return outside ? controlAt(outside) : undefined;
}

/** A control lies within one of these. */
const EDGE = 'tr,table,form,fieldset,body,[role=dialog]';

/** The control that an element is by itself, of one of these kinds. */
export function controlOf(element: HTMLElement, kinds: readonly Kind[] = KINDS): Control | undefined {
  if (isMirror(element)) return undefined;
  for (const kind of kinds) {
    const control = kind(element);
    if (control) return isSecret(control) ? undefined : control;
  }
  return undefined;
}

/** The kind that recognises an element. */
export const kindOf = (element: HTMLElement): Kind | undefined =>
  KINDS.find((kind) => kind(element) !== undefined);

/** A checkbox's label may hold a field ("for [3] days"), a group owns its radios or cards only; others own all. */
const ownsAll = (control: Control | undefined): boolean =>
  control !== undefined && control.shape !== 'toggle' && control.parts.length === 1;

/** One option of a group; what is drawn in it, also in its shadow root, belongs to it. */
const isMember = (control: Control | undefined, element: HTMLElement): boolean =>
  control !== undefined && control.parts.length > 1 && control.parts.includes(element);

/** Fields that no option of a list has; web components keep theirs in shadow roots. */
const holdsFields = (host: HTMLElement): boolean =>
  [...rootsIn(host)].some(
    (root) =>
      root.querySelector('input:not([type=checkbox], [type=radio]), select, textarea, [role=switch]') !==
      null,
  );

const OWN_FIELD = 'input:not([type=checkbox]),select,textarea';

function claims(control: Control, element: Element): boolean {
  if (control.parts.length > 1)
    return control.parts.some((part) => part.contains(element) || element.contains(part));
  return control.shape !== 'toggle' || !element.matches(OWN_FIELD);
}

const isToolbar = classTest(/toolbar/i);

/** Toolbars, menus and pop-up lists: their fields are not the form's. */
function isAside(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'menu' || role === 'tooltip' || isPopUp(element)) return true;
  return (
    (role === 'toolbar' || isToolbar(element)) &&
    !holdsTags(element) &&
    !element.querySelector('[contenteditable=true],iframe')
  );
}
