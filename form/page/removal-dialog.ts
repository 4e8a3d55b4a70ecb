import { wordIndex } from '../folded-label';
import { REMOVAL_WORDS } from '../labels';
import { isElement, isShown, shortText } from '../tree';

/** The dialog that takes a product or its specifications off the catalog. */
export interface RemovalDialog {
  element: HTMLElement;
  /** The line that asks what is removed, or the title. */
  anchor: HTMLElement;
}

const DIALOGS =
  'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [class*="dialog" i], [class*="modal" i], [class*="drawer" i]';
const wordOf = wordIndex({ removal: REMOVAL_WORDS });

/** The open removal dialog, known by what it asks or by its title; undefined when there is none. */
export function removalDialogIn(page: Document): RemovalDialog | undefined {
  for (const element of page.querySelectorAll<HTMLElement>(DIALOGS)) {
    const word = removalWordIn(element);
    if (word && isShown(word)) return { element, anchor: word.parentElement ?? word };
  }
  return undefined;
}

/** The element whose text is one of the words; what a long text mentions says nothing. */
function removalWordIn(dialog: HTMLElement): HTMLElement | undefined {
  const walker = dialog.ownerDocument.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (text.length > 0 && text.length < 40 && isElement(holder) && isRemoval(text, holder)) return holder;
  }
  return undefined;
}

const isRemoval = (text: string, holder: HTMLElement): boolean =>
  wordOf(text) === 'removal' || wordOf(shortText(holder, 40)) === 'removal';
