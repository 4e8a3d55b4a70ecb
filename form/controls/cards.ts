import { answerOf } from '../answer-words';
import { wordIndex } from '../folded-label';
import { BUTTON_WORDS } from '../labels';
import { setOf } from './build-control';
import { classWords, isState, saysOn } from './class-words';
import type { Control } from './control';
import { titleOf } from './option-text';
import { plain } from './page-text';
import { pressInside } from './press';

const STATES = ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'];
const ROLES = ['tab', 'option', 'radio', 'menuitemradio'];
/** Other fields in a member: then it is a panel, not an option. */
const FIELDS =
  'select,textarea,iframe,[contenteditable=true],[role=combobox],[role=switch],[role=checkbox],table';
const isCard = classWords('cards?|tile|segment|option|choice');
const saysChip = classWords('chips?|pills?');
/** A box to tick that has a role says its state by ARIA. */
const isBox = (member: Element): boolean => saysBox(member) && !member.hasAttribute('role');
const saysBox = classWords('checkbox');
const PRESSABLE = 'button,[tabindex],[role=button]';
/** What only shows a value may be called a chip, too: that one cannot be pressed. */
const isChip = (member: Element): boolean => (saysChip(member) || isBox(member)) && member.matches(PRESSABLE);
/** Sets that show where one is, not what one chose. */
const WAYS =
  'nav,[role=navigation],[role=menu],[role=menubar],[role=tree],[role=grid],[role=toolbar],[class*=pagina],[class*=pager],[class*=breadcrumb],[class*=crumb],[class*=step],[class*=menu],[class*=calendar],[class*=carousel],[class*=toolbar]';

/** Cards, tiles, segments, tabs or list options of which one (or some) is chosen, found from any one of them. */
export function cardsControl(element: HTMLElement): Control | undefined {
  const members = membersOf(element);
  const set = members[0]?.parentElement;
  if (!set || members.length < 2 || set.closest(WAYS) || isPopUp(set)) return undefined;
  if (members.some(isAction)) return undefined;
  const many = members.filter(isChosen).length > 1 || set.closest('[aria-multiselectable=true]') !== null;
  return setOf(set, members, { textOf: titleOf, isChosen, press: pressInside }, many);
}

const actionOf = wordIndex(BUTTON_WORDS);

/** Buttons may have a class word for a state only to say how they look while pressed: one that does something is no option. */
function isAction(member: HTMLElement): boolean {
  if (member.localName !== 'button' || STATES.some((name) => member.hasAttribute(name))) return false;
  const text = plain(member.textContent);
  return actionOf(text) !== undefined && answerOf(text) === undefined;
}

/** The list of a combobox, which opens it when it is needed: named by it, or afloat while one says that it is open. */
function isPopUp(set: Element): boolean {
  const list = set.closest('[role=listbox]');
  const page = set.ownerDocument;
  const owner = list?.id && `[aria-controls~="${list.id}"],[aria-owns~="${list.id}"]`;
  if (owner && page.querySelector(owner)) return true;
  return list !== null && isAfloat(list) && page.querySelector(OPEN) !== null;
}

const OPEN = '[role=combobox][aria-expanded=true],[aria-haspopup][aria-expanded=true]';
/** How far above a list the layer may be that it floats in. */
const LAYERS = 4;

/** In a layer of its own, beside everything else in the page. */
function isAfloat(list: Element): boolean {
  const { body } = list.ownerDocument;
  let floats = false;
  let at: Element | null = list;
  for (let up = 0; at && at !== body && up < LAYERS; at = at.parentElement, up++)
    floats ||= /absolute|fixed/.test(getComputedStyle(at).position);
  return floats && at === body;
}

/** The options of the set that this element is one of. */
function membersOf(element: HTMLElement): HTMLElement[] {
  const role = element.getAttribute('role') ?? '';
  const set = element.closest('[role=tablist],[role=listbox]');
  const alike =
    ROLES.includes(role) && set
      ? Array.from(set.querySelectorAll<HTMLElement>(`[role=${role}]`))
      : siblings(element);
  // An option may draw itself with a radio or a checkbox.
  const fields = role === 'option' ? FIELDS : `input,${FIELDS}`;
  const fits = alike.every((each) => !each.querySelector(fields) && hasShortText(each));
  return fits && (alike.some(isChosen) || alike.every(isCard) || alike.every(isChip)) ? alike : [];
}

/** Its siblings of the same tag and, apart from the words for a state, the same class. */
function siblings(element: HTMLElement): HTMLElement[] {
  const { children = [] } = element.parentElement ?? {};
  if (children.length > 24 || /^(t[drh]|tbody|label|option|body|main|form)$/.test(element.localName))
    return [];
  const word = Array.from(element.classList).find((each) => !isState.test(each));
  return Array.from(children).filter(
    (each): each is HTMLElement =>
      each.localName === element.localName && (!word || each.classList.contains(word)),
  );
}

function isChosen(member: HTMLElement): boolean {
  for (const name of STATES) {
    const state = member.getAttribute(name);
    if (state !== null) return state !== 'false';
  }
  return saysOn(member);
}

function hasShortText(member: HTMLElement): boolean {
  const { length } = plain(member.textContent);
  return length > 0 && length < 300;
}
