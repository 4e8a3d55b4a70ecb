import { keepingFocus } from './press';
import { settled } from './until';

/**
 * Replaces an editable element's text the way typing does, so that the editor's own document and its undo follow.
 * Editors learn of a selection a moment after it was made.
 */
export function replaceText(host: HTMLElement, lines: string[]): Promise<void> {
  const page = host.ownerDocument;
  const frame = page.defaultView?.frameElement;
  return keepingFocus(frame ?? host, async () => {
    host.focus({ preventScroll: true });
    page.getSelection()?.selectAllChildren(host);
    await settled();
    page.execCommand('delete');
    for (const [index, line] of lines.entries()) {
      if (index > 0) page.execCommand('insertParagraph');
      if (line) page.execCommand('insertText', false, line);
    }
    await settled();
    host.blur();
  });
}
