import type { Lesson } from '../../form/naming/lesson';
import { routeOf } from '../../form/page/page-route';
import { getLessons, watchLessons } from '../settings/lessons';

/** What was taught of the page at the present address. */
export interface TaughtHere {
  here(): Lesson[];
  stop(): void;
}

/** Taught fields that are not found on the page now. */
export const lostOf = (taught: readonly Lesson[], found: readonly string[]): string[] => [
  ...new Set(taught.map(({ field }) => field).filter((field) => !found.includes(field))),
];

/** Follows what is stored; `changed` is called once it is known, and whenever it changes for this page. */
export function createTaughtHere(changed: () => void): TaughtHere {
  let all: Awaited<ReturnType<typeof getLessons>> = [];
  const here = (): Lesson[] =>
    all.length === 0
      ? []
      : all.filter(({ address }) => address === routeOf(location.href)).map(({ lesson }) => lesson);
  const take = (next: typeof all): void => {
    const before = JSON.stringify(here());
    all = next;
    if (JSON.stringify(here()) !== before) changed();
  };
  void getLessons().then(take);
  return { here, stop: watchLessons(take) };
}
