import type { Control } from '../controls/control';
import { claimsByPosition } from '../fields/by-position';
import { claimsBySight } from '../fields/by-sight';
import type { Claim } from '../fields/claims';
import { fieldOf } from '../fields/field-of';
import { filterBars, isSearchBox } from '../fields/search-bars';
import type { ButtonKind } from '../labels';
import type { LabelsOf } from '../naming/label-elements';
import type { LabelHit } from '../naming/label-hits';
import type { Lessons } from '../naming/taught';
import { isOpenDialog } from '../parts/open-dialog';
import { priceIn } from '../specs/price-lists';
import { specDialogsBy } from '../specs/spec-dialogs';
import type { SpecTable } from '../tables/spec-table';
import { contains } from '../tree';

/** What the page shows around these controls. */
interface Around {
  hits: readonly LabelHit[];
  /** Tables of one specification's prices. */
  lists: readonly SpecTable[];
  buttons: readonly { element: HTMLElement; kind: ButtonKind }[];
  holders: ReadonlySet<Node>;
  labelsOf: LabelsOf;
  lessons: Lessons;
  dialogOf(element: Element): HTMLElement | undefined;
}

/** Which fields the controls outside of tables show. */
interface LooseClaims {
  claims: readonly Claim[];
  /** Those that may be the form's, and show no field of the model. */
  unknown: readonly Control[];
  /** Dialogs that they stand in, and those of them that are closed: what these hold is not read. */
  dialogs: ReadonlySet<HTMLElement>;
  closed: ReadonlySet<HTMLElement>;
}

/** Controls whose labels are looked for between two pauses. */
const AT_A_TIME = 16;

/** Tells the fields of the controls that stand in no table, by their labels, else by sight and by their order. */
export function* looseClaimSteps(
  loose: readonly Control[],
  { hits, lists, buttons, holders, labelsOf, lessons, dialogOf }: Around,
): Generator<void, LooseClaims> {
  const bars = filterBars(
    buttons,
    loose.map(({ element }) => element),
  );
  const claims: Claim[] = [];
  const unlabelled: Control[] = [];
  /** Every control that may be the form's. */
  const sought = new Set<Control>();
  const dialogs = new Set<HTMLElement>();
  const closed = new Set<HTMLElement>();
  const isSpecDialog = specDialogsBy(hits);
  let looked = 0;
  for (const control of loose) {
    if (++looked % AT_A_TIME === 0) yield;
    const dialog = dialogOf(control.element);
    if (dialog && !dialogs.has(dialog)) {
      dialogs.add(dialog);
      // A closed one may stay in the page with old values in it.
      if (!isOpenDialog(dialog)) closed.add(dialog);
    }
    if (
      isSearchBox(control.parts[0]) ||
      (dialog && closed.has(dialog)) ||
      bars.some((bar) => contains(bar, control.element))
    )
      continue;
    const inSpec = dialog && isSpecDialog(dialog);
    const clue =
      priceIn(lists, control) ??
      fieldOf(control, {
        holders,
        controls: loose,
        labelsOf,
        lessons,
        ...(inSpec && { section: 'spec' as const }),
      });
    if (typeof clue === 'object') claims.push({ control, clue });
    else if (clue === undefined) unlabelled.push(control);
    sought.add(control);
  }
  claims.push(...claimsBySight(unlabelled, claims, hits));
  claims.push(...claimsByPosition(loose, claims, lessons));
  const claimed = new Set(claims.map(({ control }) => control));
  return { claims, unknown: [...sought].filter((control) => !claimed.has(control)), dialogs, closed };
}
