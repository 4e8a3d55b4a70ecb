import type { Control } from '../controls/control';
import { controlOf, type Kind, kindOf } from '../controls/kinds';
import { isSecret } from '../controls/secret';
import type { Claim } from '../fields/claims';
import { modeBehind } from '../fields/price-mode';
import type { LabelsOf } from '../naming/label-elements';
import { isShown } from '../tree';

/** What a cell holds: the fields that controls in it claim, and whether there are controls at all. */
export interface CellContent {
  holdsControls: boolean;
  claims: readonly Claim[];
}

/** Reads a cell of a column, or goes by one of the column that is alike: most of a table's cells are. */
export type AlikeCells = (cell: HTMLElement, column: number, read: () => CellContent) => CellContent;

/**
 * A claim with the kind of its control, and which of the cell's elements that is, counted from 0; `places`: of all the
 * control's elements, where these tell enough.
 */
interface PlacedClaim {
  claim: Claim;
  kind: Kind;
  at: number;
  places?: ReadonlyMap<HTMLElement, number>;
}

interface Pattern {
  holdsControls: boolean;
  placed: readonly PlacedClaim[];
}

/** Kinds of cells remembered of a column: one with more holds what the seller wrote. */
const MOST = 24;

/** Remembers what was found in the cells of one table; with shadow roots in the page (`deep`), markup tells too little. */
export function alikeCells({ deep, labelsOf }: { deep: boolean; labelsOf: LabelsOf }): AlikeCells {
  if (deep) return (_cell, _column, read) => read();
  const columns = new Map<number, Map<string, Pattern | undefined>>();
  const standsAlone = (cell: HTMLElement, { control, clue }: Claim): boolean =>
    cell.contains(control.element) &&
    control.parts.every((part) => labelsOf(part).every((label) => cell.contains(label))) &&
    // The unit of a price may stand in the next cell.
    !(
      clue.field.startsWith('spec.price') &&
      control.element.parentElement === cell &&
      modeBehind(control) !== undefined
    );
  const allStandAlone = (cell: HTMLElement, { claims }: CellContent): boolean =>
    claims.every((claim) => standsAlone(cell, claim));

  return (cell, column, read) => {
    const likeness = cell.firstElementChild ? likenessOf(cell) : undefined;
    if (likeness === undefined) return read();
    const patterns = columns.get(column) ?? new Map<string, Pattern | undefined>();
    columns.set(column, patterns);
    const known = patterns.get(likeness);
    const found = known && contentBy(known, cell);
    if (found && allStandAlone(cell, found)) return found;
    const content = read();
    if (patterns.size < MOST && !patterns.has(likeness))
      patterns.set(likeness, allStandAlone(cell, content) ? patternOf(content, cell) : undefined);
    return content;
  };
}

/** What differs from row to row and leaves a cell the same kind of cell: values, and names from their counters on. */
const VALUES =
  / (?:value|aria-(?:valuenow|valuetext|controls|owns|describedby|activedescendant))="[^"]*"| ((?:id|for|name|data-[\w-]+)="[^"\d]*)[^"]*"/g;

/** The markup of a cell without its values, the same for cells that are read alike; undefined where it cannot be had. */
const likenessOf = (cell: HTMLElement): string | undefined => cell.getHTML?.().replace(VALUES, ' $1');

/** Undefined when a control could not be found again by its place. */
function patternOf({ holdsControls, claims }: CellContent, cell: HTMLElement): Pattern | undefined {
  const placed: PlacedClaim[] = [];
  // What is hidden, such as a row that others are copied from, may be drawn as something else where it is shown.
  const isTelling = isShown(cell);
  for (const claim of claims) {
    const element = knownAt(claim, cell);
    const kind = element && kindOf(element);
    if (!kind) return undefined;
    const places = isTelling && claim.control.alike ? placesOf(claim.control, cell) : undefined;
    placed.push({ claim, kind, at: placeOf(element, cell), ...(places && { places }) });
  }
  return { holdsControls, placed };
}

/** The element that a control is known by, from the field up: a control may be drawn around it. */
function knownAt({ control }: Claim, cell: HTMLElement): HTMLElement | undefined {
  let at: HTMLElement | null = control.parts[0] ?? control.element;
  while (at && at !== cell && controlOf(at)?.element !== control.element) at = at.parentElement;
  return at && at !== cell ? at : undefined;
}

const placeOf = (element: HTMLElement, cell: HTMLElement): number =>
  [...cell.getElementsByTagName('*')].indexOf(element);

/** Undefined when one of its elements is not inside the cell. */
function placesOf({ element, parts }: Control, cell: HTMLElement): PlacedClaim['places'] {
  const places = new Map([element, ...parts].map((each) => [each, placeOf(each, cell)]));
  return [...places.values()].every((place) => place >= 0) ? places : undefined;
}

function contentBy({ holdsControls, placed }: Pattern, cell: HTMLElement): CellContent | undefined {
  // The browser counts faster than steps from child to child would.
  const elements = cell.getElementsByTagName('*') as HTMLCollectionOf<HTMLElement>;
  const claims: Claim[] = [];
  for (const { claim, kind, at, places } of placed) {
    const control = places
      ? unlessSecret(
          claim.control.alike?.((element) => elements[places.get(element) as number] as HTMLElement),
        )
      : controlBy(kind, elements[at]);
    if (control?.shape !== claim.control.shape) return undefined;
    claims.push({ control, clue: claim.clue });
  }
  return { holdsControls, claims };
}

/** Names are left out of the likeness from their counters on. */
const unlessSecret = (control: Control | undefined): Control | undefined =>
  control && isSecret(control) ? undefined : control;

const controlBy = (kind: Kind, element: HTMLElement | undefined): Control | undefined =>
  element && controlOf(element, [kind]);
