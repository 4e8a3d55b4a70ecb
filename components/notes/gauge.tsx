import { render } from 'preact';
import type { Unfolded } from './finding';
import { Gauge, type Group, type NoteActions } from './note';
import type { Size } from './rect';
import type { Sizes } from './spot';

/** Measures notes before they have a place; what is known is not measured again. */
export function gauge(stage: HTMLElement, actions: NoteActions) {
  const bench = stage.ownerDocument.createElement('div');
  bench.className = 'bench';
  stage.append(bench);
  let known = new Map<string, Sizes>();

  return {
    /** Sizes of the groups at rest, by group key. */
    atRest(groups: readonly Group[]): Map<string, Sizes> {
      const fresh = groups.filter((group) => !known.has(textsOf(group)));
      const sizes = new Map(measure(fresh, {}).map((size, index) => [fresh[index], size]));
      known = new Map(
        groups.map((group) => [textsOf(group), known.get(textsOf(group)) ?? (sizes.get(group) as Sizes)]),
      );
      return new Map(groups.map((group) => [group.key, known.get(textsOf(group)) as Sizes]));
    },
    /** The card of a group with what the seller unfolded in it. */
    unfolded: (group: Group, unfolded: Unfolded): Size | undefined => measure([group], unfolded)[0]?.card,
  };

  function measure(groups: readonly Group[], unfolded: Unfolded): Sizes[] {
    if (groups.length === 0) return [];
    render(
      groups.map((group) => <Gauge key={group.key} group={group} unfolded={unfolded} actions={actions} />),
      bench,
    );
    const sizes = [...bench.children].map(
      (row) =>
        Object.fromEntries(
          [...row.children].map((note) => [(note as HTMLElement).dataset.form, sizeOf(note)]),
        ) as Sizes,
    );
    render(null, bench);
    return sizes;
  }
}

/** Whole pixels, so that nothing is cut by a fraction of one. */
function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

const textsOf = ({ findings }: Group): string =>
  findings.map(({ level, text, fixes }) => [level, text, ...fixes].join('\n')).join('\n\n');
