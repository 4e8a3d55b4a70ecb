import type { ButtonKind } from '../labels';
import { buttonsIn } from '../parts/regions';
import type { SpecReading } from '../specs/spec-row';
import { parentOf } from '../tree';
import { withoutAnswers } from './answers';
import type { Reading } from './read';

/** A row before and after it was read again. */
export interface Reread {
  was: SpecReading;
  now: SpecReading;
}

/**
 * Reads again only the rows in which something came or went at these nodes, so that the cost of a change does not grow
 * with the table; undefined when the change may reach further, and everything is to be read.
 */
export function rereadRows(
  units: ReadonlyMap<Node, SpecReading>,
  nodes: Iterable<Node>,
): Reread[] | undefined {
  const rows = new Map<SpecReading, SpecReading>();
  for (const node of nodes) {
    // What left the page with something around it is told by a node that is still there.
    if (!node.isConnected) continue;
    const was = unitAround(node, units);
    if (was && rows.has(was)) continue;
    const now = was?.again?.();
    if (!was || !now) return undefined;
    rows.set(was, now);
  }
  return [...rows].map(([was, now]) => ({ was, now }));
}

export const unitsByElement = ({ specs }: Reading): ReadonlyMap<Node, SpecReading> =>
  new Map(specs.map((unit) => [unit.element, unit]));

/** The rows of a reading that none of these nodes, which changed since, stands in; by their element. */
export function unchangedRows(reading: Reading, changed: Iterable<Node>): ReadonlyMap<Node, SpecReading> {
  const units = unitsByElement(reading);
  const stale = unitsAround(changed, units);
  return new Map([...units].filter(([, unit]) => !stale.has(unit)));
}

/** The rows, cards and dialogs that these nodes stand in. */
export function unitsAround(
  nodes: Iterable<Node>,
  units: ReadonlyMap<Node, SpecReading>,
): ReadonlySet<SpecReading> {
  const around = new Set<SpecReading>();
  if (units.size === 0) return around;
  const seen = new Set<Node>();
  for (const node of nodes) {
    for (let at: Node | null = node; at && !seen.has(at); at = parentOf(at)) {
      seen.add(at);
      const unit = units.get(at);
      if (!unit) continue;
      around.add(unit);
      break;
    }
  }
  return around;
}

/** The row, card or dialog that a node stands in. */
export const unitAround = (node: Node, units: ReadonlyMap<Node, SpecReading>): SpecReading | undefined =>
  [...unitsAround([node], units)][0];

/** The whole reading with these rows in the place of what they were; undefined when one is edited behind Save and Cancel. */
export function withRows(reading: Reading, rows: readonly Reread[]): Reading | undefined {
  const inRows = ({ element }: { element: HTMLElement }) =>
    rows.some(({ was }) => was.element.contains(element));
  const isAnswer = ({ kind }: { kind: ButtonKind }) => kind === 'confirm' || kind === 'cancel';
  const left = reading.buttons.filter(inRows);
  const come = rows.flatMap(({ now }) => withoutAnswers([...buttonsIn(now.element)], controlsOf(now)));
  if ([...left, ...come].some(isAnswer)) return undefined;
  const gone = new Set(rows.flatMap(({ was }) => controlsOf(was)));
  const nowOf = new Map(rows.map(({ was, now }) => [was, now]));
  return {
    ...reading,
    specs: reading.specs.map((unit) => nowOf.get(unit) ?? unit),
    buttons: [...reading.buttons.filter((button) => !left.includes(button)), ...come],
    controls: [
      ...reading.controls.filter((control) => !gone.has(control)),
      ...rows.flatMap(({ now }) => controlsOf(now)),
    ],
  };
}

const controlsOf = ({ fields }: SpecReading) => [...fields.values()].flatMap(({ controls }) => controls);
