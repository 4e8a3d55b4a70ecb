import { isShown } from '../tree';
import { DIALOGS } from './regions';

const PARTS = 'input, textarea, select, button, label, h1, h2, h3, h4, p, [role="heading"]';
/** So many hidden parts are enough to tell that all of them are. */
const MOST = 24;

/** Whether a dialog stands open: it is shown, and so is what it holds. A layer that stays may hide only its panel. */
export function isOpenDialog(dialog: Element): boolean {
  const drawn = dialog.shadowRoot?.querySelector(DIALOGS);
  if (drawn) return isShown(drawn);
  if (!isShown(dialog)) return false;
  let hidden = 0;
  const walker = dialog.ownerDocument.createTreeWalker(dialog, 1);
  while (hidden < MOST && walker.nextNode()) {
    const part = walker.currentNode as Element;
    if (!part.matches(PARTS)) continue;
    if (isShown(part)) return true;
    hidden++;
  }
  return hidden === 0;
}
