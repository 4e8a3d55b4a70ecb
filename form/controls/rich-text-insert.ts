import { keepingFocus, REACHES_PAGE } from './press';
import { linesOf } from './rich-text-lines';
import { PATIENCE, settled } from './until';

/**
 * Replaces an editable element's text the way typing does, so that the editor's own document and its undo follow.
 * The page gets its turn between the steps: editors learn of a new line a moment after it was made, and some look at
 * the selection only every tenth of a second.
 */
export function replaceText(host: HTMLElement, lines: string[]): Promise<void> {
  const page = host.ownerDocument;
  return keepingFocus(page.defaultView?.frameElement ?? host, async () => {
    host.focus({ preventScroll: true });
    const end = performance.now() + PATIENCE;
    do {
      page.getSelection()?.selectAllChildren(host);
      await settled();
      await edit(host, 'deleteContentBackward', 'delete');
    } while (linesOf(host) && performance.now() < end);
    for (const [index, line] of lines.entries()) {
      if (index > 0) await edit(host, 'insertParagraph', 'insertParagraph');
      if (line) await edit(host, 'insertText', 'insertText', line);
    }
    host.blur();
  });
}

/** Editors that keep their own document take the announcement; the browser's command does it for the others. */
async function edit(host: HTMLElement, inputType: string, command: string, data?: string): Promise<void> {
  const announced = new InputEvent('beforeinput', { ...REACHES_PAGE, inputType, data: data ?? null });
  if (host.dispatchEvent(announced)) host.ownerDocument.execCommand(command, false, data);
  await settled();
}
