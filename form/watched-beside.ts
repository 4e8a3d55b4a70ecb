import type { Reading } from './read';

/** What belongs to the form and stands outside its container. */
export interface Watched {
  root: Node;
  /** What is typed there is not heard outside. */
  isApart: boolean;
}

/** Dialogs, shadow roots and the frames of editors are watched too; what they hold is part of the form. */
export function watchedBeside({ dialogs, controls }: Reading, page: Document): Watched[] {
  const roots = new Set<Node>();
  for (const dialog of dialogs) {
    // The layer around a dialog is what some libraries show and hide.
    const layer = dialog.parentElement;
    roots.add(layer && layer !== page.body ? layer : dialog);
  }
  for (const { element, parts } of controls) {
    // Web components stand in one another: rows come and go in the outer ones.
    for (let root = element.getRootNode(); isShadow(root); root = root.host.getRootNode()) roots.add(root);
    for (const { shadowRoot, ownerDocument } of parts) {
      // A web component draws what it holds in its own root.
      if (shadowRoot) roots.add(shadowRoot);
      if (ownerDocument !== page) roots.add(ownerDocument);
    }
  }
  return [...roots].map((root) => ({ root, isApart: root.nodeType !== Node.ELEMENT_NODE }));
}

const isShadow = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;
