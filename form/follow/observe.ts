import { isOpenDialog } from '../parts/open-dialog';
import { isElement, isShown } from '../tree';

/** Attributes by which controls and dialogs show a change of state. */
export const WATCHED_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'value',
  'title',
  'checked',
  'selected',
  'disabled',
  'readonly',
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-expanded',
  'aria-hidden',
  'aria-valuenow',
];

/** Elements whose coming and going changes what there is to read. */
const STRUCTURE =
  'input, textarea, select, iframe, [contenteditable], [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"], [role="listbox"], [role="spinbutton"], [role="textbox"], tr, [role="row"], dialog, [role="dialog"]';

/** What changed since the last frame. */
export interface Mutations {
  /** Nodes in which controls, rows or dialogs came, went or were shown or hidden. */
  structure: ReadonlySet<Node>;
  /** Nodes that changed otherwise. */
  touched: ReadonlySet<Node>;
  /** Nodes inside which something may have another place now. */
  moved: ReadonlySet<Node>;
}

export interface Observer {
  /** Watches another part of the page as the container is watched. */
  also(root: Node): void;
  /** Tells what changed so far without waiting for the frame. */
  flush(): void;
  stop(): void;
}

/** Watches the form's container, once a frame; and what comes and goes around it: dialogs, and what replaces it. */
export function observe(container: HTMLElement, tell: (mutations: Mutations) => void): Observer {
  let frame = 0;
  let structure = new Set<Node>();
  const panels = new Set<Element>();
  const wasShown = new WeakMap<Element, boolean>();
  const watched = new WeakSet<Node>();
  let touched = new Set<Node>();
  let moved = new Set<Node>();
  const page = container.ownerDocument.defaultView as Window;

  const run = (): void => {
    frame = 0;
    for (const panel of panels) {
      const shown = isRow(panel) ? isShown(panel) : isOpenDialog(panel);
      // Rows change their class under the pointer: one that is seen for the first time was there before.
      if (shown !== (wasShown.get(panel) ?? (isRow(panel) || undefined)))
        structure.add(panel.parentElement ?? panel);
      moved.add(panel.parentElement ?? panel);
      wasShown.set(panel, shown);
    }
    panels.clear();
    const mutations = { structure, touched, moved };
    structure = new Set();
    touched = new Set();
    moved = new Set();
    tell(mutations);
  };
  const note = (records: MutationRecord[]): void => {
    for (const record of records) {
      if (record.type === 'childList') {
        if (changesStructure(record)) structure.add(record.target);
      } else if (mayShow(record)) panels.add(record.target as Element);
      touched.add(record.target);
      if (record.type !== 'attributes') moved.add(record.target);
    }
    frame ||= page.requestAnimationFrame(run);
  };
  const observer = new MutationObserver(note);
  const deep = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  };
  observer.observe(container, deep);
  // Dialogs open beside the container, wherever the page keeps them: there only coming and going counts.
  observer.observe(container.ownerDocument.body, { childList: true, subtree: true });
  return {
    also(root) {
      if (watched.has(root)) return;
      watched.add(root);
      observer.observe(root, deep);
    },
    flush() {
      const records = observer.takeRecords();
      if (records.length > 0) note(records);
      if (frame === 0) return;
      page.cancelAnimationFrame(frame);
      run();
    },
    stop: () => {
      observer.disconnect();
      page.cancelAnimationFrame(frame);
    },
  };
}

const changesStructure = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].some(
    (node) =>
      isElement(node) &&
      node.localName !== 'redline-root' &&
      (node.matches(STRUCTURE) || node.querySelector(STRUCTURE) !== null || holdsShadow(node)),
  );

/** Web components hide what they hold from a selector. */
const holdsShadow = (node: Element): boolean =>
  node.shadowRoot !== null || [...node.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null);

const SHOWING = new Set(['style', 'class', 'hidden', 'open', 'aria-hidden']);

const isRow = (element: Element): boolean => element.matches('tr, [role="row"]');

/** What an attribute may have shown or hidden: a row, or with controls inside a tab's panel, a step, a dialog. */
const mayShow = ({ target, attributeName }: MutationRecord): boolean =>
  isElement(target) &&
  SHOWING.has(attributeName ?? '') &&
  target.childElementCount > 0 &&
  (isRow(target) ||
    (target.matches(':is(div, section, dialog, aside, form, fieldset, li):not(td *, [role="row"] *)') &&
      target.querySelector(STRUCTURE) !== null));
