const CHOICES = '[role=radio],[role=checkbox],[role=switch]';
const OWNERS = `${CHOICES},[role=combobox],[role=listbox],[role=slider],input:not([aria-hidden=true])`;

/**
 * Whether a native field only repeats, for the form it is sent with, what the element with a role beside it shows:
 * nobody can reach it by keys or by assistive tools.
 */
export function isMirror(field: Element): boolean {
  if (field.localName !== 'input' || field.getAttribute('aria-hidden') !== 'true') return false;
  if (field.getAttribute('tabindex') !== '-1') return false;
  const isChoice = field.matches('[type=radio],[type=checkbox]');
  return [field.previousElementSibling, field.nextElementSibling].some(
    (beside) =>
      beside !== null &&
      (isChoice ? beside.matches(CHOICES) : beside.matches(OWNERS) || beside.querySelector(OWNERS) !== null),
  );
}
