import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawValue } from '../../../form/controls/control';
import type { Seen } from '../../console/zoo/probe';
import type { WidgetId } from '../../console/zoo/widgets';
import { openLists } from './open-lists';
import { BROWSERS, startZoo, type Zoo, type ZooPage } from './zoo-session';

let zoo: Zoo;
beforeAll(async () => {
  zoo = await startZoo();
});
afterAll(() => zoo?.close());

/** How writing behaves in a page that somebody is working in. */
for (const browser of BROWSERS)
  describe(browser, () => {
    let visit: ZooPage;
    beforeAll(async () => {
      visit = await zoo.open(browser);
    });
    afterAll(() => visit?.close());

    test.each(['tiny-vue', 'element-plus', 'antd', 'tiny-ng', 'angular'])(
      'an option that is not in the list changes nothing and leaves no list open: %s',
      async (library) => {
        await visit.go(library);
        await visit.ask({ ask: 'write', id: 'select', value: 'Weekly' });
        expect(await visit.ask({ ask: 'look', id: 'select' })).toMatchObject({ value: 'Monthly' });
        expect((await visit.state()).select).toBe('monthly');
        await expect.poll(() => visit.page.evaluate(openLists), { timeout: 1500 }).toEqual([]);
      },
    );

    test.each(['tiny-vue', 'element-plus', 'antd', 'tiny-ng'])(
      'the focus stays where the seller has it: %s',
      async (library) => {
        await visit.go(library);
        await visit.page.click('[data-zoo="text"] input');
        const focused = () =>
          visit.page.evaluate(() => document.activeElement?.closest('[data-zoo]')?.getAttribute('data-zoo'));
        for (const [id, value] of [
          ['select', 'Yearly'],
          ['multi', ['Yearly']],
          ['number', '12'],
          ['checkbox', true],
          ['radios', 'SaaS'],
        ] satisfies [WidgetId, RawValue][]) {
          await visit.ask({ ask: 'write', id: id as WidgetId, value });
          expect([id, await focused()]).toEqual([id, 'text']);
        }
      },
    );

    test('a dialog around the control stays open', async () => {
      await visit.go('dialogs');
      await visit.ask({ ask: 'write', id: 'multi', value: ['Yearly', 'One-time'] });
      expect((await visit.ask<Seen>({ ask: 'look', id: 'multi' })).value).toEqual(['Yearly', 'One-time']);
      expect(await visit.state()).toMatchObject({ multi: ['yearly', 'one-time'], dialog: true });
      await expect.poll(() => visit.page.evaluate(openLists), { timeout: 1500 }).toEqual([]);
    });

    test('rich text that is equal already keeps its formatting', async () => {
      await visit.go('native');
      const markup = () =>
        visit.page.evaluate(() => document.querySelector('[contenteditable]')?.innerHTML ?? '');
      const before = await markup();
      await visit.ask({ ask: 'write', id: 'editor', value: 'First line\nSecond line' });
      expect(await markup()).toBe(before);
    });
  });
