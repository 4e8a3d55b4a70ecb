import { contains, isElement, parentOf } from '../tree';

/** The largest element around one of several things that repeat that holds none of the others; `ends`: where it stops, too. */
export function blockAround(
  leader: HTMLElement,
  others: readonly HTMLElement[],
  ends: (holder: HTMLElement) => boolean = () => false,
): HTMLElement {
  let block = leader;
  for (let up = parentOf(leader); isElement(up) && !ends(up); up = parentOf(up)) {
    const holder = up;
    if (others.some((other) => other !== leader && contains(holder, other))) break;
    block = up;
  }
  return block;
}
