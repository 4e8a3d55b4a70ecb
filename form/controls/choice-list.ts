import { classWords } from './class-words';

/** Whether a part of a select is the list to choose from, which tells nothing of what is chosen. */
export const isListToChooseFrom = (part: Element, field: Element | null, many: boolean): boolean =>
  (holdsOptions(part) && !isOfChosen(part, field)) || (!many && isOptions(part) && !part.contains(field));

/** A listbox that opens may hold its options, beside what is chosen. */
const holdsOptions = (part: Element): boolean => part.querySelector(':scope > [role=option]') !== null;

/** What is chosen may be a list of options, too, of which the last is the field for one more. */
const isOfChosen = (part: Element, field: Element | null): boolean =>
  part.contains(field) &&
  [...part.children].every(
    (option) => option.contains(field) || option.getAttribute('aria-selected') === 'true',
  );

const saysOptions = classWords('options|listbox|menu|drop|results');
/** A list inside the widget: of one choice, it holds what can be chosen. */
export const isOptions = (part: Element): boolean => part.matches('ul,ol,dl') || saysOptions(part);
