import { wordIndex } from '../folded-label';
import { BUTTON_WORDS, type ButtonKind } from '../labels';
import { nearestById } from '../nearest-id';
import {
  closest,
  contains,
  inPageOrder,
  isElement,
  isShown,
  ownOutsideLongLists,
  parentOf,
  shortText,
  textPieces,
} from '../tree';
import { iconKind } from './icon-kind';
import { FIELDS, type KnownLayers, outermostLayer, partsUnder } from './layers';
import { onlyWords, plainButtonAround } from './plain-button';
import { addsTab, mayAddTab } from './tab-bar';
import { isInPager } from './turning';

/** Parts of the page that change what a control in them means: dialogs, and the buttons that answer them. */

export const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Class words that dialogs and drawers carry where they have no role; hints, never proof of a field. */
const DIALOG_CLASS = /(?:^|[\s_-])(?:dialog|drawer|modal)(?:$|\s|[_-](?!open|body-|mask|backdrop|overlay))/i;
/** A word that pages have for their own frame, too. */
const WINDOW_CLASS = /(?:^|[\s-])window(?:$|\s)/i;
const isPlaced = (node: Element): boolean =>
  ['absolute', 'fixed'].includes(node.ownerDocument.defaultView?.getComputedStyle(node).position ?? '');
const BUTTON_KINDS = ['button', '[role="button"]', 'input:is([type="submit"], [type="button"])', 'a'];
const BUTTONS = BUTTON_KINDS.join(', ');

/** The dialog or drawer that an element stands in; `layers`: what is known of others in the same page. */
export function dialogOf(element: Element, layers?: KnownLayers): HTMLElement | undefined {
  const marked = closest(element, DIALOGS);
  if (marked) return marked;
  let outermost: HTMLElement | undefined;
  for (let node: Node | null = element; isElement(node) && node.localName !== 'body'; node = parentOf(node)) {
    // A web component may be a dialog around what stands in it.
    if (node.assignedSlot?.closest(DIALOGS)) return node.parentElement ?? undefined;
    if (saysDialog(node)) outermost = node;
  }
  return outermost ?? outermostLayer(element, isAnswered, layers);
}

function saysDialog(node: Element): boolean {
  const words = node.getAttribute('class') ?? '';
  return DIALOG_CLASS.test(words) || (WINDOW_CLASS.test(words) && isPlaced(node));
}

/** The same for hundreds of elements of a page that stays as it is meanwhile: what is around them is looked at once. */
export function dialogsOf(): (element: Element) => HTMLElement | undefined {
  const layers: KnownLayers = new Map();
  const known = new Map<Element, HTMLElement | undefined>();
  const find = (element: Element): HTMLElement | undefined => {
    if (known.has(element)) return known.get(element);
    const parent = parentOf(element);
    const mayBeOne = element.matches(DIALOGS) || element.assignedSlot || saysDialog(element);
    const dialog =
      mayBeOne || !isElement(parent) || parent.localName === 'body'
        ? dialogOf(element, layers)
        : (find(parent) ?? outermostLayer(element, isAnswered, layers));
    known.set(element, dialog);
    return dialog;
  };
  return find;
}

const HANDS_IN: readonly ButtonKind[] = ['submit', 'saveDraft', 'next', 'previous'];

/**
 * A layer without a word that says dialog is one when it is left by an answer, and holds no way to hand the form in: the
 * Submit beside its Cancel is its own where the form under it has another.
 */
function isAnswered(layer: HTMLElement): boolean {
  const kinds = [...buttonsIn(layer)].map(({ kind }) => kind);
  const ways = new Set(kinds.filter((kind) => HANDS_IN.includes(kind)));
  if (ways.size === 0) return kinds.some((kind) => kind === 'confirm' || kind === 'cancel');
  return (
    ways.size === 1 &&
    ways.has('submit') &&
    kinds.includes('cancel') &&
    (isShown(layer) ? partsUnder(layer).some((part) => handsIn(part)) : isHandedInOutside(layer))
  );
}

/** Whether a form can be handed in, or stepped on, with a button of this part; such buttons come last. */
const handsIn = (part: ParentNode, isOther: (button: Element) => boolean = () => true): boolean =>
  [...part.querySelectorAll<HTMLElement>(BUTTONS)].findLast((button) => {
    const kind = kindOfButton(button);
    return kind !== undefined && HANDS_IN.includes(kind) && !isInPager(button) && isOther(button);
  }) !== undefined;

/** A dialog with fields may be confirmed by a Submit of its own, while the form is handed in outside of it. */
function isDialogsOwn(submit: Element): boolean {
  const dialog = dialogOf(submit);
  return dialog?.querySelector(FIELDS) != null && isHandedInOutside(dialog);
}

const isHandedInOutside = (part: HTMLElement): boolean =>
  handsIn(part.ownerDocument, (button) => !contains(part, button) && isShown(button));

const kindOf = wordIndex<ButtonKind>(BUTTON_WORDS);

/** A button's text: what it shows, else its name for assistive tools, else its tooltip. */
export const buttonText = (button: Element): string =>
  shortText(button, 60) ||
  (button as HTMLInputElement).value ||
  labelledText(button) ||
  button.getAttribute('aria-label') ||
  button.getAttribute('title') ||
  slottedText(button);

/** What it is labelled by may stand outside of it, such as its tooltip. */
const labelledText = (button: Element): string => {
  const ids = button.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids
    .map((id) => shortText(nearestById(button, id), 60))
    .filter(Boolean)
    .join(' ');
};

/** A web component's button shows its host's text through a slot. */
const slottedText = (button: Element): string => {
  const root = button.getRootNode();
  return 'host' in root ? shortText((root as ShadowRoot).host, 60) : '';
};

/** What pressing an element does by its text, undefined when it is no button or an unknown one. */
export function buttonKind(target: Element): ButtonKind | undefined {
  const pressed = closest(target, `${BUTTONS}, [tabindex], [onclick]`);
  const button = pressed && !holdsButtons(pressed) ? pressed : shortText(target).length < 30 ? target : null;
  if (!button) return undefined;
  const part = button.matches(FOLDING) ? partOf(button, target) : button;
  const kind =
    kindOfButton(part) ??
    (addsTab(part) ? 'add' : isPicture(buttonText(part)) ? iconKind(part, target) : undefined);
  return kind === 'submit' && isDialogsOwn(part) ? 'confirm' : kind;
}

/** A row or a panel that can be reached by keys holds buttons, and is none. */
const holdsButtons = (element: Element): boolean =>
  !element.matches(`${BUTTONS}, ${FOLDING}`) && element.querySelector(BUTTONS) !== null;

/** The head of a part that folds is pressed as a whole, and may hold buttons of other elements. */
const FOLDING = '[aria-expanded]:not([aria-haspopup])';

/** What was pressed inside a head, up to the first text. */
function partOf(head: Element, target: Element): Element {
  let part = target;
  while (part !== head && shortText(part) === '' && part.parentElement) part = part.parentElement;
  return part;
}

/** By its text, with or without a plus sign or an icon's own name before it; of an icon alone, by what it is called. */
function kindOfButton(button: Element): ButtonKind | undefined {
  const text = buttonText(button);
  if (text === '') return kindBy(pictureName(button));
  const kind = kindBy(text) ?? textPieces(button, 4).map(kindBy).find(Boolean);
  return kind ?? (SAYS_NOTHING.test(text) ? kindByName(button) : undefined);
}

const kindByName = (button: Element): ButtonKind | undefined =>
  kindBy(button.getAttribute('aria-label') ?? '') ?? kindBy(button.getAttribute('title') ?? '');

/** Signs without a letter or a number, such as a character of a font of icons. */
const SAYS_NOTHING = /^[^\p{L}\p{N}]*$/u;
/** A cross drops whatever it stands at; its class word tells no more. */
const CROSS = /^[×✕✖✗]$/;
const isPicture = (text: string): boolean => SAYS_NOTHING.test(text) && !CROSS.test(text);

const pictureName = (button: Element): string => {
  const picture = button.querySelector('[role="img"][aria-label], img[alt]');
  return picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt') ?? '';
};

const kindBy = (text: string): ButtonKind | undefined =>
  kindOf(text) ?? kindOf(text.replace(/^[+＋\s]+/, ''));

/** The buttons under a root with what they do; plain elements, which may be no buttons, come last. */
export function* buttonsIn(
  root: HTMLElement | ShadowRoot,
): Generator<{ element: HTMLElement; kind: ButtonKind }> {
  // One by one: a list of selectors takes the browser several times as long.
  const buttons = BUTTON_KINDS.map((kind) => [...root.querySelectorAll<HTMLElement>(kind)]);
  for (const element of inPageOrder(...buttons)) {
    const kind = kindOfButton(element) ?? (addsTab(element) ? 'add' : undefined);
    if (kind) yield { element, kind };
  }
  // By a look at each element: to search thousands of rows for parts of class words takes longer than to read them.
  for (const element of ownOutsideLongLists(root)) {
    if (mayAddTab(element) && !element.matches(BUTTONS) && addsTab(element)) yield { element, kind: 'add' };
    const kind = kindOf(onlyWords(element));
    const button = kind && plainButtonAround(element);
    if (kind && button) yield { element: button, kind };
  }
}
