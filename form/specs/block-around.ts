import { isElement, parentOf } from '../tree';

/**
 * For each of several things that repeat, the largest element around it that holds none of the others, in their order;
 * `ends`: where it stops, too.
 */
export function blocksAround(
  leaders: readonly HTMLElement[],
  others: readonly HTMLElement[] = leaders,
  ends: (holder: HTMLElement) => boolean = () => false,
): HTMLElement[] {
  const held = heldBy(others);
  return leaders.map((leader) => {
    const own = others.includes(leader) ? 1 : 0;
    let block = leader;
    for (let up = parentOf(leader); isElement(up) && !ends(up); up = parentOf(up)) {
      if ((held.get(up) ?? 0) > own) break;
      block = up;
    }
    return block;
  });
}

/** How many of these elements stand in each of their ancestors: counted once, for there may be hundreds. */
function heldBy(elements: readonly HTMLElement[]): ReadonlyMap<Node, number> {
  const held = new Map<Node, number>();
  for (const element of elements) {
    for (let node: Node | null = element; node; node = parentOf(node))
      held.set(node, (held.get(node) ?? 0) + 1);
  }
  return held;
}
