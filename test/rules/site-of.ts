import { SITES, type Site } from '../../form/product';
import type { Rule } from '../../rules/rule';
import type { EditCase } from './rule-case';

/** The site that a case runs on: its own, or the first where the rule holds. */
export const siteOf = (rule: Rule, { site }: EditCase): Site =>
  site ?? SITES.find((known) => rule.levels[known]) ?? 'intl';
