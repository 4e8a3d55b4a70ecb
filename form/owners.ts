import type { Bound } from './bind';
import type { Reading } from './read';
import type { SpecReading } from './spec-row';
import { parentOf } from './tree';

/** Which field, of which specification, an element of the page belongs to. */
export interface Owner {
  bound: Bound;
  unit?: SpecReading;
}

/** How far inside a control an event or a mutation can happen. */
const DEPTH = 12;

/** Finds owners by climbing from an event's target or a node that changed. */
export interface Owners {
  of(node: Node): Owner | undefined;
  /** A row that was read again owns what it holds now, and nothing that it held. */
  renew(was: SpecReading, now: SpecReading): void;
}

export function ownersOf(reading: Reading): Owners {
  const owners = new WeakMap<Node, Owner>();
  const own = (bound: Bound, unit?: SpecReading): void => {
    for (const element of elementsOf(bound)) owners.set(element, { bound, unit });
  };
  const ownAll = (unit: SpecReading): void => {
    for (const bound of unit.fields.values()) own(bound, unit);
  };
  reading.specs.forEach(ownAll);
  for (const bound of reading.fields.values()) own(bound);
  return {
    of(node) {
      let at: Node | null = node;
      for (let up = 0; at && up < DEPTH; at = parentOf(at), up++) {
        const owner = owners.get(at);
        if (owner) return owner;
      }
      return undefined;
    },
    renew(was, now) {
      for (const bound of was.fields.values())
        for (const element of elementsOf(bound)) owners.delete(element);
      ownAll(now);
    },
  };
}

const elementsOf = ({ element, controls }: Bound): HTMLElement[] => [
  element,
  ...controls.flatMap((control) => [control.element, ...control.parts]),
];
