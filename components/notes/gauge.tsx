import { render } from 'preact';
import type { Unfolded } from './finding';
import { Gauge, type Group, type NoteActions } from './note';
import type { Size } from './rect';
import { FORMS, type Sizes } from './spot';

/** Sizes kept before all are forgotten: findings come and go with every other key, their texts are few. */
const ENOUGH = 200;

/** Measures notes before they have a place; what is known is not measured again. */
export function gauge(stage: HTMLElement, actions: NoteActions) {
  const bench = stage.ownerDocument.createElement('div');
  bench.className = 'bench';
  stage.append(bench);
  const known = new Map<string, Sizes>();

  return {
    /** Sizes of the groups at rest, in the same order. */
    atRest(groups: readonly Group[]): Sizes[] {
      if (known.size > ENOUGH) known.clear();
      const fresh = groups.filter((group) => !known.has(textsOf(group)));
      for (const [group, sizes] of measure(fresh, {})) known.set(textsOf(group), sizes);
      return groups.flatMap((group) => known.get(textsOf(group)) ?? []);
    },
    /** The card of a group with what the seller unfolded in it. */
    unfolded: (group: Group, unfolded: Unfolded): Size | undefined =>
      measure([group], unfolded).get(group)?.card,
  };

  function measure(groups: readonly Group[], unfolded: Unfolded): Map<Group, Sizes> {
    if (groups.length === 0) return new Map();
    render(
      groups.map((group) => <Gauge key={group.key} group={group} unfolded={unfolded} actions={actions} />),
      bench,
    );
    const sizes = groups.map((group, row): [Group, Sizes] => [group, sizesOf(bench.children[row])]);
    render(null, bench);
    return new Map(sizes);
  }
}

/** Sizes of a row of notes, one in each form. */
const sizesOf = (row: Element | undefined): Sizes =>
  Object.fromEntries(FORMS.map((form, index) => [form, sizeOf(row?.children[index])])) as Sizes;

/** In whole pixels, so that nothing is cut by a fraction of one. */
function sizeOf(element: Element | undefined): Size {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

const textsOf = ({ findings }: Group): string =>
  findings.map(({ level, text, fixes }) => [level, text, ...fixes].join('\n')).join('\n\n');
