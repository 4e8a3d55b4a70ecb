import { parentOf } from './measure';

/** The dialog, drawer or other layer over the page that a control stands in. */
export function layerOf(control: Element): Element | undefined {
  const path: Element[] = [];
  for (let at = parentOf(control); at; at = parentOf(at)) path.push(at);
  return path.find((one) => one.matches(DIALOGS)) ?? path.find((one) => positionOf(one) === 'fixed');
}

/** What is on top while these layers are open: the layers, and lists and the like at the end of the page; behind them nothing can be covered. */
export function topLayers(layers: ReadonlySet<Element>, { body }: Document): Element[] {
  const floating = [...body.children].filter(
    (one) => positionOf(one) !== 'static' && ![...layers].some((layer) => one.contains(layer)),
  );
  return [...layers, ...floating];
}

const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

const positionOf = (element: Element): string | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element).position;
