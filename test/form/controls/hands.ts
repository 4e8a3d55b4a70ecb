import type { ElementHandle, Page } from 'puppeteer';
import type { RawValue } from '../../../form/controls/control';
import type { Hand, WidgetId } from '../../console/zoo/widgets';

/** What a person does with mouse and keys to bring a widget from one value to another. */
export async function changeByHand(
  page: Page,
  id: WidgetId,
  hand: Hand,
  from: RawValue,
  to: RawValue,
): Promise<void> {
  if (hand === 'type') await type(page, id, String(to));
  if (hand === 'press') await click(page, await spot(page, id, typeof to === 'string' ? to : ''));
  if (hand === 'add') await add(page, id, String((to as string[]).at(-1)));
  if (hand === 'pick') {
    const text = Array.isArray(to)
      ? String(to.find((each) => !(from as string[]).includes(each)))
      : String(to);
    const native = await page.$(`[data-zoo="${id}"] select`);
    if (native) return pickNative(page, native, text);
    await click(page, await spot(page, id, ''));
    const shown = await option(page, text).catch(() => undefined);
    if (!shown) await page.keyboard.press('ArrowDown');
    await click(page, shown ?? (await option(page, text)));
    await page.mouse.click(5, 5);
  }
}

/** There a tab is a character. */
const EDITORS: WidgetId[] = ['editor', 'slate', 'framed'];

async function type(page: Page, id: WidgetId, text: string): Promise<void> {
  const field = await spot(page, id, '');
  const kind = await field.evaluate((element) => (element as HTMLInputElement).type);
  if (kind === 'date') {
    const [year, month, day] = text.split('-');
    await field.focus();
    await page.keyboard.type(`${month}${day}${year}`);
    return;
  }
  await click(page, field);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text, { delay: 20 });
  if (id === 'date') await page.keyboard.press('Enter');
  if (!EDITORS.includes(id)) await page.keyboard.press('Tab');
  await page.mouse.click(5, 5);
}

/** By its keys, or with Control on an option of a list that takes several. */
async function pickNative(page: Page, select: ElementHandle<Element>, text: string): Promise<void> {
  const many = await select.evaluate((element) => (element as HTMLSelectElement).multiple);
  if (!many) {
    await select.focus();
    await page.keyboard.type(text);
    return;
  }
  const options = await select.$$('option');
  for (const each of options) {
    if ((await each.evaluate((element) => element.textContent)) !== text) continue;
    await page.keyboard.down('Control');
    await click(page, each);
    await page.keyboard.up('Control');
  }
}

async function add(page: Page, id: WidgetId, text: string): Promise<void> {
  await click(page, await spot(page, id, ''));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.mouse.click(5, 5);
}

async function click(page: Page, element: ElementHandle<Element>): Promise<void> {
  await element.scrollIntoView();
  const box = await element.boundingBox();
  if (!box) throw new Error('Nothing to press');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: 20 });
}

/** Where a person presses: the text in the widget, else its field, else the widget. */
async function spot(page: Page, id: WidgetId, text: string): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle(
    (wanted, label) => {
      const place = document.querySelector(`[data-zoo="${wanted}"] > div`);
      const all = (root: Element | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? all(each.shadowRoot) : []),
        ]);
      const drawn = (place ? all(place) : []).filter(
        (each) => each.checkVisibility() && each.getBoundingClientRect().width > 4,
      );
      if (label) return drawn.filter((each) => each.textContent?.trim() === label).at(-1) ?? place;
      const fields =
        'input:not([readonly]):not([type=checkbox]),textarea,[contenteditable=true],iframe,[role=combobox],[role=switch],[role=checkbox],select';
      return (
        drawn.find((each) => each.matches(fields)) ??
        drawn.find((each) => each.matches('label,a,button,[tabindex]')) ??
        drawn[0]
      );
    },
    id,
    text,
  );
  return handle.asElement() as ElementHandle<Element>;
}

/** The option of an open list, wherever the page put it. */
async function option(page: Page, text: string): Promise<ElementHandle<Element>> {
  const find = (label: string): Element | undefined => {
    const hit = (each: Element): boolean => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const under = document.elementFromPoint(left + width / 2, top + height / 2);
      return under !== null && (each.contains(under) || under.contains(each));
    };
    return [...document.querySelectorAll('*')]
      .filter(
        (each) =>
          each.textContent?.trim() === label &&
          each.checkVisibility() &&
          !each.matches('option,script') &&
          (!each.closest('[data-zoo]') || each.closest('[role=listbox],md-select-option')) &&
          each.getBoundingClientRect().height > 4 &&
          hit(each),
      )
      .at(-1);
  };
  await page.waitForFunction(find, { timeout: 1500 }, text);
  // Lists slide in: a person waits until they stand.
  await new Promise((resolve) => setTimeout(resolve, 350));
  const handle = await page.evaluateHandle(find, text);
  return handle.asElement() as ElementHandle<Element>;
}
