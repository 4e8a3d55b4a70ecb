import type { Control } from './control';
import { tagsControl } from './tags';

const BUTTON = '[role=combobox]:not(input)';
const TAGS = '[class*=tag],[class*=chip],[class*=token]';

/** Tags in a box with the button of a select that stands for them, and does no more than to open its list. */
export function tagsBesideControl(inner: HTMLElement): Control | undefined {
  const box = inner.matches(BUTTON) ? inner.parentElement : inner;
  if (!box || box.childElementCount < 2) return undefined;
  const parts = Array.from(box.children);
  const [button, second] = parts.filter((part) => part.matches(BUTTON));
  if (!button || second || button.querySelector('input:not([readonly])')) return undefined;
  const tags = parts
    .filter((part) => part !== button)
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(TAGS)])
    .map(tagsControl)
    .find(Boolean);
  return tags && { ...tags, element: box };
}
