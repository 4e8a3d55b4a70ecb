import type { Site } from './work';

/** Specifications with something left to write that no row in the page shows. */
export const isOutOfSight = (site: Site): boolean =>
  !site.over() &&
  site.work.left().some((item) => {
    if (item.spec === undefined || site.work.additions.some(({ spec }) => spec.key === item.spec))
      return false;
    const key = site.work.pathOf(item)?.spec;
    return key === undefined || site.form.unitOf(key) === undefined;
  });
