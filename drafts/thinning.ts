import type { Version } from './draft';

type Dated = Pick<Version, 'id' | 'at' | 'reason' | 'name' | 'pinned'>;

/** Whether a version may be let go to make room: not when the seller pinned or named it. */
export const isFree = ({ pinned, name }: Pick<Dated, 'pinned' | 'name'>): boolean =>
  !pinned && name === undefined;

/**
 * Which of a draft's versions, oldest first, to let go so that at most `cap` free ones are left. The older a version,
 * the sooner a near neighbour stands for it: close together lately, far apart long ago. The newest stays always, the
 * first and what was submitted as long as anything else can go.
 */
export function superfluous<T extends Dated>(versions: readonly T[], cap: number): T[] {
  const left = [...versions];
  const gone: T[] = [];
  for (let free = left.filter(isFree).length; free > Math.max(1, cap); free--) {
    const at = leastMissed(left);
    if (at === undefined) break;
    gone.push(...left.splice(at, 1));
  }
  return gone;
}

/** Where the version stands that would be missed least. */
function leastMissed(versions: readonly Dated[]): number | undefined {
  const times = versions.map(({ at }) => Date.parse(at));
  const newest = times.at(-1) ?? 0;
  let least: { at: number; miss: number } | undefined;
  for (const [at, version] of versions.slice(0, -1).entries()) {
    if (!isFree(version)) continue;
    const [before, own, after] = [times[at - 1], times[at], times[at + 1]] as [number?, number?, number?];
    const gap = before === undefined || after === undefined ? Number.MAX_VALUE : after - before;
    const miss = version.reason === 'submit' ? Number.POSITIVE_INFINITY : gap / (newest - (own ?? 0) + 1);
    if (least === undefined || miss < least.miss) least = { at, miss };
  }
  return least?.at;
}
