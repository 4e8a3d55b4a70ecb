import { single, textsOf } from './build-control';
import type { Control, RawValue } from './control';
import { folded, plain } from './page-text';
import { REACHES_PAGE } from './press';

/** `select` and `select[multiple]`. An option without a value, or one that cannot be chosen, is its placeholder. */
export function nativeSelectControl(element: HTMLElement): Control | undefined {
  if (element.localName !== 'select') return undefined;
  const select = element as HTMLSelectElement;
  const shown = (): string[] =>
    Array.from(select.selectedOptions)
      .filter(isReal)
      .map((option) => plain(option.text));
  const read = (): RawValue => (select.multiple ? shown() : (shown()[0] ?? null));
  return {
    ...single(select.multiple ? 'choices' : 'choice', element, element, read, async (value) => {
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
    }),
    options: () =>
      Array.from(select.options)
        .filter(isReal)
        .map((option) => plain(option.text)),
  };
}

const isReal = (option: HTMLOptionElement): boolean =>
  option.value !== '' && !(option.disabled && option.hidden);
