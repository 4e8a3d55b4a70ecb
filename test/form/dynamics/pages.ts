import { DELETIONS } from './deletions';
import type { DynamicPages } from './scenario';

/** Every page by its topic and name. */
export const TOPICS: Record<string, DynamicPages> = { deletions: DELETIONS };

export const PAGES: DynamicPages = Object.fromEntries(
  Object.entries(TOPICS).flatMap(([topic, pages]) =>
    Object.entries(pages).map(([name, page]) => [`${topic}: ${name}`, page]),
  ),
);
