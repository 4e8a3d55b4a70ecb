import { single, textsOf } from './build-control';
import { isListToChooseFrom, isOptions } from './choice-list';
import { chosenBeside, openerBeside, textsBeside } from './chosen-beside';
import { classText, classWords, climb } from './class-words';
import type { Control, RawValue } from './control';
import { countBeside, countedChoices } from './counted-choices';
import { drawnBox } from './drawn-box';
import { isMute } from './echo-select';
import { setFieldText } from './field-text';
import { isUndrawn, type OpenList, openList, ownList, type Pick } from './list';
import { isLocked } from './locked';
import { isMany } from './of-many';
import { folded, plain, shownTexts } from './page-text';
import { keepingFocus, REACHES_PAGE, strike, tellFocus } from './press';
import { dropOthers, dropTag } from './tags';
import { PATIENCE, settled, until } from './until';

/** A field that opens a dialog is a date's; a button may open a popover with a search and a list in it. */
const ROLE =
  '[role=combobox]:not(input[aria-haspopup=dialog]),[aria-haspopup=listbox],[role=listbox][aria-expanded]';
const isSelect = classWords(
  'select|multiselect|treeselect|cascadeselect|combo|combobox|cascader|autocomplete',
);
const isPart = /user-select|combo-panel|select-(dropdown|all|option|menu)|popper|tags?-?input/i;
/** What tells a select made of plain elements from other boxes with that word. */
const PRESSABLE = '[tabindex],[title],[class*=arrow],[class*=caret],[class*=dropdown]';
const FOREIGN = 'select,textarea,iframe,input[type=radio],input[type=file],input[type=checkbox]';
const LISTS = 'ul,ol,dl,[role=listbox]';
const FIELD = 'input:not([type=hidden]):not([type=checkbox])';

/** A select-like widget: a role, or class words with something to press, and no field of another kind inside. */
export function comboboxControl(element: HTMLElement): Control | undefined {
  const opener = openerOf(element) ?? openerBeside(element);
  if (!opener) return undefined;
  const widget = climb(element, (parent) => openerOf(parent) === opener);
  const box = chosenBeside(opener)?.box ?? (widget.localName === 'input' ? drawnBox(widget) : undefined);
  return combobox(box ?? widget, opener);
}

function openerOf(element: HTMLElement): HTMLElement | undefined {
  if (element.matches(ROLE)) {
    const isInList = element.parentElement?.closest('[role=listbox],[role=menu]');
    return isInList || (element.matches('[role=listbox]') && isListOfAnother(element)) ? undefined : element;
  }
  // A web component's own select is in its shadow root; what stands in its host are the options.
  if (
    !isSelect(element) ||
    element.shadowRoot ||
    isPart.test(classText(element)) ||
    isListOfAnother(element) ||
    [...element.querySelectorAll(FOREIGN)].some(
      (field) => !isOfOption(field, element) && !(field.localName === 'select' && isMute(field)),
    )
  )
    return undefined;
  const [role, ...others] = element.querySelectorAll<HTMLElement>(ROLE);
  // A box may be one together with its own field.
  if (role) return others.every((other) => role.contains(other)) ? role : undefined;
  const fields = Array.from(element.querySelectorAll<HTMLInputElement>(FIELD));
  // One shows the value, another may be for searching.
  if (fields[0]) return fields.length > 2 ? undefined : (fields.find((field) => field.readOnly) ?? fields[0]);
  const parts = [element, ...element.querySelectorAll<HTMLElement>(PRESSABLE)];
  // An option of the list opens nothing.
  const pressable = parts.find((part) => part.matches(PRESSABLE) && !part.closest('[role=listbox]'));
  return pressable && shownTexts(element, null, isOptions).join('').length < 100 ? pressable : undefined;
}

/** The box by which an option of the widget's own list shows whether it is chosen. */
const isOfOption = (field: Element, element: Element): boolean =>
  field.matches('input[type=checkbox]') &&
  (element.contains(field.parentElement?.closest(LISTS)?.parentElement ?? null) ||
    isInListOf(element.querySelector(ROLE), field));

/** What a list has at its head, such as a box for all of its options, is in what its opener names. */
const isInListOf = (opener: Element | null, field: Element): boolean =>
  opener !== null && ownList(opener)?.contains(field) === true;

/** A list that a combobox elsewhere names for its own, or what holds it: pages let lists float apart. */
const isListOfAnother = (element: HTMLElement): boolean =>
  [element, ...element.querySelectorAll('[role=listbox][id]')].some((list) => {
    if (list.id === '' || !list.matches('[role=listbox]')) return false;
    const root = list.getRootNode() as ParentNode;
    const owner = root.querySelector?.(`[aria-controls="${CSS.escape(list.id)}"]`);
    return owner?.matches(ROLE) === true && !element.contains(owner);
  });

function combobox(element: HTMLElement, opener: HTMLElement): Control {
  const input = opener.matches('input') ? opener : opener.querySelector<HTMLElement>(FIELD);
  const field = input as HTMLInputElement | null;
  const isOfMany = (): boolean => isMany(element, opener) || chosenBeside(opener) !== undefined;
  const read = (): RawValue => {
    const beside = chosenBeside(opener);
    if (beside) return textsBeside(beside.list);
    const many = isOfMany();
    const isList = (inner: Element): boolean => isListToChooseFrom(inner, field, many);
    const shown = shownTexts(opener === field ? element : opener, field, isList);
    const counted = many ? countedChoices(element, opener, shown) : undefined;
    if (counted) return counted;
    if (many) {
      // Some show all that is chosen as one text, or as the value of a field that takes no keys.
      const [only, second] = shown.length === 0 && field?.readOnly && field.value ? [field.value] : shown;
      return only !== undefined && second === undefined ? plain(only).split(/\s*[,，;；、]\s*/) : shown;
    }
    return shown.join(' ') || plain(field?.value) || plain(opener.querySelector(ALOUD)?.textContent) || null;
  };
  const select = { element, opener, field, isOfMany, shown: () => textsOf(read()) };
  const change = (wanted: Wanted): Promise<void> =>
    keepingFocus(element, async () => {
      if (isLocked(element, field ?? opener)) return;
      // A list that was just closing when it was to be opened takes nothing: once more, then.
      if (!(await choose(select, wanted))) await choose(select, wanted, true);
    });
  return {
    ...single(isOfMany() ? 'choices' : 'choice', element, field ?? opener, read, (value) =>
      change(textsOf(value)),
    ),
    async choose(meant) {
      let found = false;
      await change((options) => {
        const texts = meant(options);
        found ||= texts.length > 0;
        return texts;
      });
      return found;
    },
    options: () => Array.from(ownList(opener)?.querySelectorAll('[role=option]') ?? [], textOf),
  };
}

/** Some say aloud what is chosen, and show it nowhere else; a prompt is called the default. */
const ALOUD = ':scope > [role=alert][aria-live]:not([class*=default])';
const textOf = (option: Element): string => plain(option.textContent);
const has = (texts: string[], text: string): boolean => texts.some((each) => folded(each) === folded(text));

interface Select {
  element: HTMLElement;
  opener: HTMLElement;
  field: HTMLInputElement | null;
  /** Whether it shows that several can be chosen: some do so only once several are. */
  isOfMany(): boolean;
  shown(): string[];
}

/** Texts, or how to find them in the list. */
type Wanted = string[] | Pick;

/** False when something was pressed and did not take. */
async function choose(select: Select, wanted: Wanted, isAgain = false): Promise<boolean> {
  const { element, opener, field, isOfMany, shown } = select;
  const many = isOfMany();
  const isIn = (texts: string[]): boolean =>
    texts.every((text) => has(shown(), text)) && (!many || shown().every((text) => has(texts, text)));
  if (many && typeof wanted !== 'function' && !countBeside(element, opener))
    await dropOthers(element, shown(), wanted);
  if (typeof wanted !== 'function' && isIn(wanted) && opener.getAttribute('aria-expanded') !== 'true')
    return true;
  const list = await openList(opener, element, !isAgain && onlyNeedsTyping(select, wanted));
  const texts = typeof wanted === 'function' ? await list.pick(wanted, many ? shown() : []) : wanted;
  const missing = texts.filter((text) => !has(shown(), text));
  // A list that has nothing of what is meant is left as it is.
  const isMeant = texts === wanted || texts.length > 0;
  let took = true;
  const shows = async (text: string, on: boolean): Promise<void> => {
    took = Boolean(await until(element, () => has(shown(), text) === on, PATIENCE)) && took;
  };
  const dropSurplus = async (): Promise<void> => {
    for (const text of isMeant && isOfMany() ? shown().filter((text) => !has(texts, text)) : [])
      if (await list.choose(text)) await shows(text, false);
      else await dropTag(element, text);
  };
  await dropSurplus();
  for (const text of missing)
    if ((await list.choose(text)) || (field && (await type(field, text, list, many))))
      await shows(text, true);
  if (!many) await dropSurplus();
  await list.close(!isOfMany());
  if (field) tellFocus(field, false);
  return took;
}

/** Texts are to be added to a select of several that can be typed into, and none to be taken away. */
const onlyNeedsTyping = ({ element, field, isOfMany, shown }: Select, wanted: Wanted): boolean =>
  isOfMany() &&
  typeof wanted !== 'function' &&
  field !== null &&
  !field.readOnly &&
  !isUndrawn(field, element) &&
  shown().every((text) => has(wanted, text));

/** Searches by typing; what is in no list is new: a tag, or free text. */
async function type(field: HTMLInputElement, text: string, list: OpenList, many: boolean): Promise<boolean> {
  if (field.readOnly) return false;
  setFieldText(field, text);
  if ((await list.comes()) && (await list.choose(text))) return true;
  if (many) strike(field, 'Enter');
  else field.dispatchEvent(new Event('change', REACHES_PAGE));
  await settled();
  return true;
}
