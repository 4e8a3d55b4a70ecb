import type { Page } from 'puppeteer';
import { MODES } from '../../console/products';
import type { TextKey } from '../../console/texts';
import { clickOn, find, type SpecDriver, setOn, typeInto } from './form-driver';

type Words = (key: TextKey) => Promise<string>;

/** A specification's card; what is rare is set in the drawer behind it, and applied there at once. */
export function naiveSpec(page: Page, name: string, word: Words, toCards: () => Promise<void>): SpecDriver {
  const inCard = async (selector: string, at = 0) => {
    await toCards();
    return find(`${selector} of ${name || 'the new specification'}`, () =>
      page.evaluateHandle(partOf, name, selector, at),
    );
  };
  /** Opens the drawer, does something in it and confirms it. */
  const inDrawer = async (label: string, act: (selector: string) => Promise<void>) => {
    await clickOn(await inCard('.open'));
    await act(label);
    const ok = await word('ok');
    await clickOn(await find(ok, () => page.evaluateHandle(drawerButton, ok)));
    await page.waitForFunction(() => !document.querySelector('.n-drawer'));
  };
  const beside = (label: string, selector: string) =>
    find(`${selector} beside ${label}`, () => page.evaluateHandle(drawerPart, label, selector));
  return {
    type: async (field, value) => {
      if (field === 'spec.name') return typeInto(page, await inCard('input'), value);
      if (field === 'spec.trialDays') return typeInto(page, await inCard('.trial input'), value);
      const mode = MODES.findIndex((one) => field === `spec.price.${one}`);
      if (mode >= 0) return typeInto(page, await inCard(`.mode:nth-of-type(${mode + 2}) input`), value);
      return inDrawer(await word(field as TextKey), async (label) =>
        typeInto(page, await beside(label, 'input'), value),
      );
    },
    toggle: async (field, on) => {
      if (field === 'spec.trial') return setOn(await inCard('.trial .n-checkbox'), on);
      return inDrawer(await word(field), async (label) => setOn(await beside(label, '.n-switch'), on));
    },
    addAttribute: (attribute, values) =>
      inDrawer('', async () => {
        await clickOn(await find('Add', () => page.evaluateHandle(addAttributeButton)));
        const upper = async (key: TextKey, selector: string) => beside(await word(key), selector);
        await typeInto(page, await upper('attributeName', 'input'), attribute);
        for (const value of values) {
          await clickOn(await upper('spec.attributes', '.n-button'));
          await page.waitForSelector('.n-drawer .n-dynamic-tags input');
          await page.keyboard.type(value);
          await page.keyboard.press('Enter');
        }
        const ok = await word('ok');
        await clickOn(await find(ok, () => page.evaluateHandle(drawerButton, ok)));
        await page.waitForFunction(() => document.querySelectorAll('.n-drawer').length === 1);
      }),
    mode: async (mode, on) => setOn(await inCard('.mode .n-switch', MODES.indexOf(mode)), on),
    copy: async () => clickOn(await inCard('.copy')),
    remove: async (confirm = true) => {
      await clickOn(await inCard('.drop'));
      await clickOn(await find('the question', () => page.evaluateHandle(answerOf, confirm)));
      await page.waitForFunction(() => !document.querySelector('.n-popconfirm__action'));
    },
  };
}

/* The functions below run in the page. */

function partOf(name: string, selector: string, at: number): Element | undefined {
  const cards = [...document.querySelectorAll('.specs .spec:not(.spec-leave-active)')];
  return cards.find((one) => one.querySelector('input')?.value === name)?.querySelectorAll(selector)[at];
}

function drawerPart(label: string, selector: string): Element | null | undefined {
  const items = [...document.querySelectorAll('.n-drawer .n-form-item')];
  return items
    .find((one) => one.querySelector('.n-form-item-label__text')?.textContent?.trim() === label)
    ?.querySelector(selector);
}

function drawerButton(label: string): Element | undefined {
  // The drawer on top comes last.
  return [...document.querySelectorAll('.n-drawer-footer button')].findLast(
    (one) => one.textContent?.trim() === label,
  );
}

function answerOf(yes: boolean): Element | undefined {
  return document.querySelectorAll('.n-popconfirm__action button')[yes ? 1 : 0];
}

function addAttributeButton(): Element | null {
  return document.querySelector('.n-drawer .add');
}
