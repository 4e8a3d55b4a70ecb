import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needBrowser } from '../browser/harness/find-browser';
import { CHINESE } from './layouts/chinese';
import { CHOICES } from './layouts/choices';
import { DISGUISES } from './layouts/disguises';
import { DIV_TABLES } from './layouts/div-tables';
import { LABEL_PLACES } from './layouts/label-places';
import { LABEL_TIES } from './layouts/label-ties';
import { LABEL_WORDS } from './layouts/label-words';
import { LIBRARY_SHAPES } from './layouts/library-shapes';
import { LIBRARY_SHAPES_MORE } from './layouts/library-shapes-more';
import type { Layout } from './layouts/markup';
import { OTHER_FIELDS, OTHER_FIELDS_LEFT } from './layouts/other-fields';
import { OTHER_FORMS } from './layouts/other-forms';
import { OTHER_PAGES } from './layouts/other-pages';
import { PRICE_LISTS } from './layouts/price-lists';
import { PRICE_TERMS } from './layouts/price-terms';
import { SIDE_TABLES } from './layouts/side-tables';
import { SPEC_BLOCKS } from './layouts/spec-blocks';
import { SPEC_CELLS } from './layouts/spec-cells';
import { SPEC_DIALOGS } from './layouts/spec-dialogs';
import { SPEC_PAIRS } from './layouts/spec-pairs';
import { SPEC_TABLES } from './layouts/spec-tables';
import { SPEC_TABLES_MORE } from './layouts/spec-tables-more';
import { TOGGLES } from './layouts/toggles';
import { WHOLE_COMPONENTS } from './layouts/whole-components';

const TOPICS: Record<string, Record<string, Layout>> = {
  'words of a label': LABEL_WORDS,
  'places of a label': LABEL_PLACES,
  'ties of a label': LABEL_TIES,
  'widgets in disguise': DISGUISES,
  Chinese: CHINESE,
  'yes and no': TOGGLES,
  'choices and billing modes': CHOICES,
  'tables of specifications': { ...SPEC_TABLES, ...SPEC_CELLS, ...SPEC_PAIRS, ...SPEC_TABLES_MORE },
  'tables of plain elements': DIV_TABLES,
  'lists of prices': PRICE_LISTS,
  'prices of several durations': PRICE_TERMS,
  'lists with frozen columns': SIDE_TABLES,
  'blocks of specifications': SPEC_BLOCKS,
  'dialogs of specifications': SPEC_DIALOGS,
  'shapes of libraries': { ...LIBRARY_SHAPES, ...LIBRARY_SHAPES_MORE },
  'pages of web components': WHOLE_COMPONENTS,
  'fields that the model does not name': { ...OTHER_FIELDS, ...OTHER_FIELDS_LEFT },
  'other pages': OTHER_PAGES,
  'other forms': OTHER_FORMS,
};

let browser: Browser;
let page: Page;
let probe: string;

beforeAll(async () => {
  probe = await bundleProbe();
  browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
});

afterAll(() => browser?.close());

for (const [topic, layouts] of Object.entries(TOPICS))
  describe(topic, () => {
    test.each(Object.entries(layouts))('%s', async (_name, layout) => {
      const { verdict = 'form', fields = {}, specs = [], others } = layout;
      await page.setContent(`<!doctype html><title>Console</title><body>${layout.html}`);
      await page.evaluate(probe);
      const seen = await page.evaluate(() => window.see());
      if (verdict === 'other') expect(seen.verdict, JSON.stringify(seen)).toBe('other');
      else expect(seen).toEqual({ verdict, fields, specs, others: others ?? seen.others });
    });
  });

/** The reading part of Redline alone, as one script. */
async function bundleProbe(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('layouts/probe.ts', import.meta.url)),
        formats: ['iife'],
        name: 'probe',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (!chunk) throw new Error('The probe was not built.');
  return chunk.code;
}
