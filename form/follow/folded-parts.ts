import { sectionRightBefore } from '../naming/section-of';
import { isNamed, type LikePart, partDeletedAt, partsBeside } from '../parts/like-parts';
import type { Reading } from '../reading/read';
import { ancestorsOf } from '../tree';
import type { Action } from './actions';
import { type Closings, specNamed } from './closings';
import type { FormModel } from './model';

/** Specifications in panels that are folded, and deleted at their heads. */
export interface FoldedParts {
  /** The specification whose folded panel a press is to delete. */
  keyAt(target: Node): string | undefined;
  /** Takes note of a press. */
  note(action: Action): void;
}

/** `reading`: the latest one. */
export function createFoldedParts(model: FormModel, closings: Closings, reading: () => Reading): FoldedParts {
  /** What could be deleted before the seller did anything: what comes later may be a copy. */
  let first: ReadonlySet<string> | undefined;

  /** One that was never open is known by its name, in a list of specifications. */
  function keyAt(target: Node): string | undefined {
    const part = target.nodeType === 1 ? partDeletedAt(target as Element) : undefined;
    if (!part) return undefined;
    const known = specNamed(model, part.name)?.key;
    if (known !== undefined || !first?.has(part.name) || !isSpec(part)) return known;
    const key = model.freshKey('s');
    model.addSpec({ key, state: 'released', fields: { 'spec.name': part.name } }, 'load');
    return key;
  }

  /** It stands beside one that is known, or in a list that is headed so. */
  function isSpec({ element }: LikePart): boolean {
    const list = partsBeside(element);
    const holders = ancestorsOf(reading().controls.map((control) => control.element));
    return (
      list.some(({ name }) => specNamed(model, name) !== undefined) ||
      (list[0] !== undefined && sectionRightBefore(list[0].element, holders) === 'spec')
    );
  }

  function note(action: Action): void {
    first ??= namesIn(reading());
    const part = action.kind === 'remove' ? partDeletedAt(action.target) : undefined;
    const key = part && keyAt(action.target);
    if (!part || key === undefined) return;
    const { element, name } = part;
    const others = partsBeside(element).filter((one) => one.name !== name);
    const around = ancestorsOf([element]);
    closings.note({ key, isShown: () => listNow(others, around)?.some((one) => isNamed(one, name)) });
  }

  return { keyAt, note };
}

/** The names in the lists of parts that have a Delete of their own; each list is looked at once. */
function namesIn({ buttons }: Reading): Set<string> {
  const names = new Set<string>();
  const lists = new Set<Element>();
  for (const { element, kind } of buttons) {
    if (kind !== 'remove' || [...lists].some((list) => list.contains(element))) continue;
    const part = partDeletedAt(element);
    if (!part?.element.parentElement) continue;
    lists.add(part.element.parentElement);
    for (const { name } of partsBeside(part.element)) names.add(name);
  }
  names.delete('');
  return names;
}

/** The parts as they are now, which may be drawn anew in what is left around them. */
function listNow(others: readonly LikePart[], around: ReadonlySet<Node>): HTMLElement[] | undefined {
  const [other] = others;
  const place = [...around].find((node) => node.isConnected) as Element | undefined;
  const stays =
    others.find(({ element }) => element.isConnected)?.element ??
    [...(place?.querySelectorAll<HTMLElement>(other?.element.localName ?? 'none') ?? [])].find((one) =>
      others.some(({ name }) => isNamed(one, name)),
    );
  return stays && ([...(stays.parentElement?.children ?? [])] as HTMLElement[]);
}
