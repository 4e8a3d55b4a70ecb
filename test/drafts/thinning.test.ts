import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Version } from '../../drafts/draft';
import { superfluous } from '../../drafts/thinning';

type Dated = Pick<Version, 'id' | 'at' | 'reason' | 'name' | 'pinned'>;

const version = (minute: number, more: Partial<Dated> = {}): Dated => ({
  id: `v${minute}`,
  at: new Date(Date.UTC(2026, 2, 1) + minute * 60_000).toISOString(),
  reason: 'pause',
  ...more,
});
const minutes = (count: number) => Array.from({ length: count }, (_, at) => version(at));
const idsLeft = (versions: Dated[], cap: number) => {
  const gone = new Set(superfluous(versions, cap));
  return versions.filter((one) => !gone.has(one)).map(({ id }) => id);
};

describe('thinning', () => {
  it('lets nothing go up to the cap', () => {
    expect(superfluous(minutes(5), 5)).toEqual([]);
  });

  it('keeps a spread: close together lately, far apart long ago, from the first to the newest', () => {
    const left = idsLeft(minutes(100), 8).map((id) => Number(id.slice(1)));
    expect(left).toHaveLength(8);
    expect(left[0]).toBe(0);
    expect(left.at(-1)).toBe(99);
    const gaps = left.slice(1).map((minute, at) => minute - (left[at] ?? 0));
    expect(gaps.at(-1)).toBeLessThanOrEqual(3);
    expect(Math.max(...gaps)).toBe(Math.max(...gaps.slice(0, 2)));
  });

  it('stays a spread when it is thinned with every new version', () => {
    let kept: Dated[] = [];
    for (const one of minutes(300)) {
      kept.push(one);
      const gone = new Set(superfluous(kept, 10));
      kept = kept.filter((each) => !gone.has(each));
    }
    const left = kept.map(({ id }) => Number(id.slice(1)));
    expect(left).toHaveLength(10);
    expect(left[0]).toBe(0);
    expect(left.filter((minute) => minute > 285).length).toBeGreaterThanOrEqual(3);
    expect(left.filter((minute) => minute > 0 && minute < 200).length).toBeGreaterThanOrEqual(2);
  });

  it('keeps what was submitted as long as anything else can go', () => {
    const versions = [version(0), version(1, { reason: 'submit' }), version(2), version(3), version(4)];
    expect(idsLeft(versions, 3)).toContain('v1');
    expect(idsLeft(versions, 2)).toEqual(['v1', 'v4']);
  });

  it('never takes the newest, a pinned or a named one, whatever there is', () => {
    const any = fc.record({
      minute: fc.nat(10_000),
      pinned: fc.boolean(),
      name: fc.option(fc.string(), { nil: undefined }),
      reason: fc.constantFrom('pause' as const, 'submit' as const, 'leave' as const),
    });
    const property = fc.property(
      fc.array(any, { maxLength: 40 }),
      fc.integer({ min: 1, max: 20 }),
      (list, cap) => {
        const versions = list
          .toSorted((one, other) => one.minute - other.minute)
          .map(({ minute, name, ...more }, at) => ({
            ...version(minute, { ...more, ...(name !== undefined && { name }) }),
            id: `v${at}`,
          }));
        const gone = superfluous(versions, cap);
        const free = versions.filter((one) => !one.pinned && !('name' in one));
        expect(gone.every((one) => free.includes(one) && one !== versions.at(-1))).toBe(true);
        expect(gone.length).toBe(Math.max(0, free.length - cap));
      },
    );
    fc.assert(property);
  });
});
