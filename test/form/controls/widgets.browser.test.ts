import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RawValue } from '../../../form/controls/control';
import type { Seen } from '../../console/zoo/probe';
import { LIBRARIES, stateOf, WIDGETS, type Widget, type WidgetId } from '../../console/zoo/widgets';
import { changeByHand } from './hands';
import { openLists } from './open-lists';
import { resultTable, type Step } from './result-table';
import { BROWSERS, startZoo, type Zoo, type ZooPage } from './zoo-session';

/** A square of 120 pixels in one colour. */
const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAHgAAAB4CAIAAAC2BqGFAAAAs0lEQVR42u3QQQ0AAAgEoItiNKMazRb6YSMBqR4ORIFo0YgWLdqCaNGIFi3agmjRiBYtGtGiES1aNKJFI1q0aESLRrRo0YgWjWjRohEtGtGiRSNaNKJFi0a0aESLFo1o0YgWLRrRohEtWjSiRSNatGhEi0a0aNGIFo1o0aIRLRrRokUjWjSiRYtGtGhEixaNaNGIFi0a0aIRLVo0okUjWrRoRItGtGjRiBaNaNGiES0a0f8W6AZUG30v+mAAAAAASUVORK5CYII=';

let zoo: Zoo;
beforeAll(async () => {
  zoo = await startZoo();
  await writeFile(join(zoo.folder, 'logo.png'), Buffer.from(LOGO, 'base64'));
});
afterAll(() => zoo?.close());

for (const browser of BROWSERS)
  describe(browser, () => {
    const results = resultTable(browser);
    let visit: ZooPage;
    beforeAll(async () => {
      visit = await zoo.open(browser);
    });
    afterAll(async () => {
      await visit?.close();
      results.print();
    });

    for (const [library, ids] of Object.entries(LIBRARIES))
      describe(library, () => {
        beforeAll(() => visit.go(library));
        // What failed may have left a widget changed, or its list open.
        beforeEach(async ({ task }) => {
          if ((task.result?.retryCount ?? 0) > 0) await visit.go(library);
        });

        for (const id of ids)
          test(`${id}: read, follow, write`, async ({ onTestFailed }) => {
            onTestFailed(() => visit.picture(`${library}-${id}`));
            const done = (step: Step): void => results.done(library, id, step);
            const first = await visit.ask<Seen>({ ask: 'look', id });
            expect(first, JSON.stringify(first)).toMatchObject({
              controls: 1,
              shape: WIDGETS[id].shape,
              value: WIDGETS[id].initial,
              locked: false,
              foundFromParts: true,
            });
            done('read');
            await (id === 'file' ? chooses(visit, done) : changes(visit, id, done));
            results.cost(library, id, await visit.ask<number>({ ask: 'cost', id }));
          });
      });
  });

/** A person's change is read, and a written value is in the page's own state; nothing is left open. */
async function changes(visit: ZooPage, id: WidgetId, done: (step: Step) => void): Promise<void> {
  const widget: Widget = WIDGETS[id];
  await changeByHand(visit.page, id, widget.hand, widget.initial, widget.person);
  await shows(visit, id, widget.person);
  done('follow');
  await visit.ask({ ask: 'write', id, value: widget.written });
  await shows(visit, id, widget.written);
  await expect.poll(() => visit.page.evaluate(openLists), { timeout: 1500 }).toEqual([]);
  done('write');
}

/** A chosen file is known by its name, type and size, even where the page empties its field at once. */
async function chooses(visit: ZooPage, done: (step: Step) => void): Promise<void> {
  const input = await visit.page.$('[data-zoo="file"] input');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(join(zoo.folder, 'logo.png'));
  await expect.poll(async () => (await visit.state()).file).toBe('logo.png');
  const logo = { file: 'logo.png', type: 'image/png', size: 236, width: 120, height: 120 };
  const look = async () => (await visit.ask<Seen>({ ask: 'look', id: 'file' })).value;
  await expect.poll(look).toEqual(logo);
  done('follow');
  await visit.ask({ ask: 'write', id: 'file', value: null });
  expect(await look()).toEqual(logo);
}

/** The control reads the value, and the page's own state holds it. */
async function shows(visit: ZooPage, id: WidgetId, value: RawValue): Promise<void> {
  await expect
    .poll(
      async () => {
        const { value: read } = await visit.ask<Seen>({ ask: 'look', id });
        return JSON.stringify({ read: sorted(read), state: sorted((await visit.state())[id]) });
      },
      { timeout: 3000 },
    )
    .toBe(JSON.stringify({ read: sorted(value), state: sorted(stateOf(id, value)) }));
}

/** The order of chosen options, and whether a number is kept as one, is the library's. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? [...value].sort() : typeof value === 'number' ? String(value) : value;
