import type { Control } from './control';
import { plain } from './page-text';

/** Read-only text of a cell or content area, for fields that the page only shows. */
export const staticControl = (element: HTMLElement): Control => ({
  shape: 'text',
  element,
  parts: [element],
  caption: '',
  locked: () => true,
  read: () => plain(element.textContent),
  write: () => Promise.resolve(),
});
