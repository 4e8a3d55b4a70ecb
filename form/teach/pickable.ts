import type { Control } from '../controls/control';
import { controlAt, controlsIn } from '../controls/kinds';
import { ownLabel } from '../fields/own-label';
import { labelElementsIn } from '../naming/label-elements';
import { headedTable, tablesIn } from '../tables/tables';
import { ancestorsOf, closest, isElement, isShown, parentOf, rootsIn, shortText } from '../tree';

/** Something that a seller can point at: a control, or the head of a column. */
export interface Pickable {
  element: HTMLElement;
  /** The words it is known by, empty where it has none. */
  label: string;
}

const HEADS = 'th, [role="columnheader"]';
/** How far around a label its control may stand. */
const CLIMB = 4;

/** What a seller means who points at this element; pointing at a label means its control. */
export function pickableAt(pointed: Element): Pickable | undefined {
  const control = controlAt(pointed);
  if (control) return pickableControl(control);
  const head = closest(pointed, HEADS);
  if (head) return { element: head, label: shortText(head, 80) };
  for (let node: Node | null = pointed, up = 0; isElement(node) && up < CLIMB; node = parentOf(node), up++) {
    const controls = controlsIn(node, { deep: true }).filter(({ element }) => isShown(element));
    if (controls.length > 0)
      return controls.length === 1 && controls[0] ? pickableControl(controls[0]) : undefined;
  }
  return undefined;
}

/** Everything that can be pointed at, in reading order: controls outside tables, and the heads of tables. */
export function pickablesIn(root: HTMLElement): HTMLElement[] {
  const tables = [...rootsIn(root)].flatMap(tablesIn).filter((table) => headedTable(table));
  const heads = tables.flatMap((table) => [...table.querySelectorAll<HTMLElement>(HEADS)]);
  const loose = controlsIn(root, { deep: true, except: tables }).map(({ element }) => element);
  return [...loose, ...heads]
    .filter((element) => isShown(element) && element.ownerDocument === root.ownerDocument)
    .sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
}

function pickableControl(control: Control): Pickable {
  const { element } = control;
  const root = element.ownerDocument.body;
  const around = controlsIn(root, { deep: true }).map((one) => one.element);
  const place = { holders: ancestorsOf([...around, element]), labelsOf: labelElementsIn([root]) };
  return { element, label: ownLabel(control, place) ?? '' };
}
