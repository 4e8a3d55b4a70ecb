import { ACCORDIONS } from './accordion';
import { ADDED_OUT_OF_SIGHT } from './added-out-of-sight';
import { BARE_LAYERS } from './bare-layer';
import { CLOSED_TABS } from './closed-tabs';
import { DELETIONS } from './deletions';
import { DELETIONS_MORE } from './deletions-more';
import { DRAWN_SWITCHES } from './drawn-switches';
import { EDIT_PAGES } from './edit-page';
import { FIRST_PAGE } from './first-page';
import { IDENTITY } from './identity';
import { KEPT_DRAWERS, SLID_DRAWERS } from './kept-drawer';
import { LIVE_DRAWERS } from './live-drawer';
import { NEW_ROWS } from './new-rows';
import { ON_ITS_SIDE } from './on-its-side';
import { OUT_OF_SIGHT } from './out-of-sight';
import { OVER_TIME } from './over-time';
import { PICKED_CARDS } from './picked-cards';
import { PLAIN_ROWS } from './plain-rows';
import { REUSED_ROWS } from './reused-rows';
import { ROW_EDITORS } from './row-editors';
import type { DynamicPages } from './scenario';
import { SHOWN_CARDS } from './shown-cards';
import { SHOWN_TRIALS } from './shown-trials';
import { SIDE_TABLES } from './side-tables';
import { SPEC_TABS } from './spec-tabs';
import { STEPS } from './steps';
import { TURNED_PAGES } from './turned-pages';
import { WEB_DIALOGS } from './web-dialog';

/** Every page by its topic and name. */
export const TOPICS: Record<string, DynamicPages> = {
  'rows edited where they stand': ROW_EDITORS,
  'drawn switches': DRAWN_SWITCHES,
  deletions: { ...DELETIONS, ...DELETIONS_MORE },
  'out of sight': OUT_OF_SIGHT,
  'added out of sight': ADDED_OUT_OF_SIGHT,
  'rows used again': REUSED_ROWS,
  'back on the first page': FIRST_PAGE,
  'turned by Previous and Next': TURNED_PAGES,
  'new rows': NEW_ROWS,
  identity: IDENTITY,
  'over time': OVER_TIME,
  'frozen columns': SIDE_TABLES,
  'parts that fold': ACCORDIONS,
  'a table on its side': ON_ITS_SIDE,
  'a drawer that stays': KEPT_DRAWERS,
  'a drawer that is only slid away': SLID_DRAWERS,
  'a drawer that only closes': LIVE_DRAWERS,
  'a dialog that is a web component': WEB_DIALOGS,
  'bare layers': BARE_LAYERS,
  'trials shown': SHOWN_TRIALS,
  'rows of texts in plain elements': PLAIN_ROWS,
  'cards to read': SHOWN_CARDS,
  'cards that are picked': PICKED_CARDS,
  steps: STEPS,
  'a page of its own': EDIT_PAGES,
  'a tab for each specification': { ...SPEC_TABS, ...CLOSED_TABS },
};

export const PAGES: DynamicPages = Object.fromEntries(
  Object.entries(TOPICS).flatMap(([topic, pages]) =>
    Object.entries(pages).map(([name, page]) => [`${topic}: ${name}`, page]),
  ),
);
