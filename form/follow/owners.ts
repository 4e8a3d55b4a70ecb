import type { Control } from '../controls/control';
import type { Bound } from '../fields/bind';
import { nearestById } from '../nearest-id';
import { fieldsIn, type Reading } from '../reading/read';
import type { SpecReading } from '../specs/spec-row';
import { parentOf } from '../tree';

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
  /** Goes by this reading from now on; rows that the one before held, too, cost nothing. */
  set(reading: Pick<Reading, 'fields' | 'others' | 'specs'>): void;
}

export function ownersOf(first: Parameters<Owners['set']>[0]): Owners {
  const owners = new WeakMap<Node, Owner>();
  let fields: readonly Bound[] = [];
  let units: ReadonlySet<SpecReading> = new Set();

  /** As they were found: what names a control may be another element later. */
  const owned = new WeakMap<Bound, HTMLElement[]>();
  const own = (bound: Bound, unit?: SpecReading): void => {
    const elements = elementsOf(bound);
    owned.set(bound, elements);
    for (const element of elements) owners.set(element, { bound, unit });
  };
  const disown = (bound: Bound): void => {
    for (const element of owned.get(bound) ?? []) owners.delete(element);
  };
  /** A reading whose owners nobody asked for yet: hundreds of rows are not to be gone through for nothing. */
  let due: Parameters<Owners['set']>[0] | undefined = first;

  const goBy: Owners['set'] = (next) => {
    due = undefined;
    const now = new Set(next.specs);
    for (const unit of units) if (!now.has(unit)) for (const bound of unit.fields.values()) disown(bound);
    fields.forEach(disown);
    for (const unit of now) if (!units.has(unit)) for (const bound of unit.fields.values()) own(bound, unit);
    units = now;
    fields = fieldsIn(next);
    for (const bound of fields) own(bound);
  };

  return {
    of(node) {
      if (due) goBy(due);
      let at: Node | null = node;
      for (let up = 0; at && up < DEPTH; at = parentOf(at), up++) {
        const owner = owners.get(at);
        if (owner) return owner;
      }
      return undefined;
    },
    set(next) {
      due = next;
    },
  };
}

const elementsOf = ({ element, controls }: Bound): HTMLElement[] => [
  element,
  ...controls.flatMap((control) => [control.element, ...control.parts, ...namesOf(control)]),
];

const OTHERS = 'input, select, textarea, button, a, [role="button"]';
/** A column's header names the switches of all rows, and may sort them when it is pressed. */
const HEADS = 'th, [role="columnheader"]';

/** The words that name a switch: pages turn it where these are pressed, too, and it tells no event of its own then. */
function namesOf({ shape, parts: [part] }: Control): HTMLElement[] {
  const ids = (shape === 'toggle' && part?.getAttribute('aria-labelledby')?.split(/\s+/)) || [];
  const names = ids.map((id) => part && nearestById(part, id));
  return names.filter(
    (name): name is HTMLElement => !!name && !name.querySelector(OTHERS) && !name.closest(HEADS),
  );
}
