import { isShown } from '../tree';
import { single, textsOf } from './build-control';
import { comboboxControl } from './combobox';
import type { Control, RawValue } from './control';
import { isEcho } from './echo-select';
import { folded, plain } from './page-text';
import { REACHES_PAGE } from './press';
import { isStoodInFor } from './stood-in';

/** `select` and `select[multiple]`. An option without a value, or one that cannot be chosen, is its placeholder. */
export function nativeSelectControl(element: HTMLElement): Control | undefined {
  if (element.localName !== 'select' || isEcho(element) || isStoodInFor(element)) return undefined;
  const select = element as HTMLSelectElement;
  const shown = (): string[] =>
    Array.from(select.selectedOptions)
      .filter(isReal)
      .map((option) => plain(option.text));
  const read = (): RawValue => (select.multiple ? shown() : (shown()[0] ?? null));
  const drawn = drawnFor(select);
  return {
    ...single(
      select.multiple ? 'choices' : 'choice',
      drawn?.element ?? element,
      element,
      read,
      async (value) => {
        // What is drawn shows a choice only when it is pressed itself, and tells the page of it.
        await drawn?.write(value);
        if (drawn && folded(String(read() ?? '')) === folded(String(value ?? ''))) return;
        const wanted = textsOf(value).map(folded);
        const isWanted = (option: HTMLOptionElement): boolean =>
          isReal(option) ? wanted.includes(folded(option.text)) : value === null;
        if (select.multiple) for (const option of select.options) option.selected = isWanted(option);
        else {
          const index = Array.from(select.options).findIndex(isWanted);
          if (index < 0 && value !== null) return;
          select.selectedIndex = index;
        }
        for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, REACHES_PAGE));
      },
    ),
    options: () =>
      Array.from(select.options)
        .filter(isReal)
        .map((option) => plain(option.text)),
  };
}

/** The select that a library draws right behind a native one that it hides; the native one goes on holding the choice. */
function drawnFor(select: HTMLSelectElement): Control | undefined {
  const behind = select.nextElementSibling as HTMLElement | null;
  const drawn = behind && behind.localName !== 'select' ? comboboxControl(behind) : undefined;
  if (!drawn || drawn.element !== behind) return undefined;
  return isShown(select) && select.getBoundingClientRect().width > 1 ? undefined : drawn;
}

const isReal = (option: HTMLOptionElement): boolean =>
  option.value !== '' && !(option.disabled && option.hidden);
