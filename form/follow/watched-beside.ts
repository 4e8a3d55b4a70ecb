import type { Reading } from '../reading/read';
import { contains } from '../tree';

/** What belongs to the form and stands outside its container. */
export interface Watched {
  root: Node;
  /** What is typed there is not heard outside. */
  isApart: boolean;
}

/** Dialogs, shadow roots and the frames of editors are watched too; what they hold, now or later, is part of the form. */
export function watchedBeside({ dialogs, controls, roots }: Reading, container: HTMLElement): Watched[] {
  const page = container.ownerDocument;
  const watched = new Set<Node>();
  for (const dialog of dialogs) {
    // The layer around a dialog is what some libraries show and hide.
    const layer = dialog.parentElement;
    watched.add(layer && layer !== page.body ? layer : dialog);
  }
  for (const root of roots)
    if (isShadow(root) && [container, ...dialogs].some((part) => contains(part, root.host)))
      watched.add(root);
  for (const { parts } of controls)
    for (const { ownerDocument } of parts) if (ownerDocument !== page) watched.add(ownerDocument);
  return [...watched].map((root) => ({ root, isApart: root.nodeType !== Node.ELEMENT_NODE }));
}

const isShadow = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;
