import { REACHES_PAGE, tellFocus } from './press';
import { settled } from './until';

/**
 * Puts a text into a native field so that frameworks take it. The setter of the field's own prototype is used,
 * because React keeps one of its own on the instance and ignores values set through that.
 */
export function setFieldText(field: HTMLElement, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  setter?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { ...REACHES_PAGE, cancelable: false, data: text }));
}

/**
 * The whole visit of a field: enter, type, commit, leave. Number fields commit on leaving, with what the page
 * has drawn by then, so it gets its turn in between.
 */
export async function fillField(field: HTMLElement, text: string, enter = true): Promise<void> {
  if (enter) tellFocus(field, true);
  setFieldText(field, text);
  await settled();
  // Fields that follow keys alone draw their old value again, but take what they hold at the moment of leaving.
  if (bare((field as HTMLInputElement).value) !== bare(text)) setFieldText(field, text);
  field.dispatchEvent(new Event('change', REACHES_PAGE));
  tellFocus(field, false);
}

/** Without what a field may add of its own: separators, spaces, line ends of another kind. */
const bare = (text: string): string => text.replace(/[\s,]/g, '');
