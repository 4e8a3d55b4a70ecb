import { DELETIONS } from './deletions';
import { ROW_EDITORS } from './row-editors';
import type { DynamicPages } from './scenario';

/** Every page by its topic and name. */
export const TOPICS: Record<string, DynamicPages> = {
  deletions: DELETIONS,
  'rows edited where they stand': ROW_EDITORS,
};

export const PAGES: DynamicPages = Object.fromEntries(
  Object.entries(TOPICS).flatMap(([topic, pages]) =>
    Object.entries(pages).map(([name, page]) => [`${topic}: ${name}`, page]),
  ),
);
