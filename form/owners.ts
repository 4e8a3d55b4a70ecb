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

/** Finds the owner of an event target or a mutated node by climbing. */
export function ownersOf(reading: Reading): (node: Node) => Owner | undefined {
  const owners = new WeakMap<Node, Owner>();
  const own = (bound: Bound, unit?: SpecReading): void => {
    owners.set(bound.element, { bound, unit });
    for (const control of bound.controls) {
      for (const element of [control.element, ...control.parts]) owners.set(element, { bound, unit });
    }
  };
  for (const unit of reading.specs) for (const bound of unit.fields.values()) own(bound, unit);
  for (const bound of reading.fields.values()) own(bound);
  return (node) => {
    let at: Node | null = node;
    for (let up = 0; at && up < DEPTH; at = parentOf(at), up++) {
      const owner = owners.get(at);
      if (owner) return owner;
    }
    return undefined;
  };
}
