import { SITES, type Site } from '../../form/product';
import type { Rule } from '../../rules/rule';

export const SITE_NAMES: Readonly<Record<Site, string>> = {
  intl: 'International',
  eu: 'Europe',
  cn: 'China',
};

/** A rule's level on each site; – where it does not hold. */
export const levelsOf = ({ levels }: Rule): string[] => SITES.map((site) => levels[site] ?? '–');
