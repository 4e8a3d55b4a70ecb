import type { ElementHandle, Page } from 'puppeteer';
import type { ProductField } from '../../../form/product';
import { naiveText } from '../../console/naive/words';
import type { TextKey } from '../../console/texts';
import { clickOn, type FormDriver, find, languageOf, leave, setOn, stateOf, typeInto } from './form-driver';
import { naiveSpec } from './naive-spec';

/** Drives the console of vertical tabs, whose specifications are cards. */
export function naiveForm(page: Page): FormDriver {
  const word = async (key: TextKey) => naiveText(key, await languageOf(page));
  const toTab = async (key: TextKey) => {
    const label = await word(key);
    await clickOn(await find(label, () => page.evaluateHandle(tabOf, label)));
  };
  const control = async (field: ProductField, selector: string, at = 0) => {
    await toTab(SALES.includes(field) ? 'service' : 'basic');
    const label = await word(field);
    return find(`${selector} beside ${label}`, () => page.evaluateHandle(controlOf, label, selector, at));
  };
  /** Takes tags off the end by their buttons, and types them again. */
  const retag = async (value: string, index = Number.POSITIVE_INFINITY) => {
    const tags = (await stateOf(page)).fields.highlights as string[];
    for (let at = tags.length - 1; at >= index; at--)
      await clickOn(await control('highlights', '.n-tag__close', at));
    for (const tag of [value, ...tags.slice(index + 1)]) {
      await clickOn(await control('highlights', '.n-button'));
      // The box for one more has the focus, and goes when it loses it.
      await page.waitForSelector('.n-dynamic-tags input');
      await page.keyboard.type(tag);
      await page.keyboard.press('Enter');
    }
  };
  return {
    page,
    state: () => stateOf(page),
    type: async (field, value, index = 0) => {
      if (field === 'highlights') return retag(value, index);
      return typeInto(page, await control(field, 'input, textarea', index), value);
    },
    addEntry: async (field, value) => {
      if (field === 'highlights') return retag(value);
      const count = ((await stateOf(page)).fields.cases as string[]).length;
      const buttons = await (await control('cases', '.n-dynamic-input')).$$('button');
      const add = buttons.at(-1);
      if (add) await clickOn(add);
      await typeInto(page, await control('cases', 'input', count), value);
    },
    deliver: async (method) => {
      await clickOn(await control('deliveryMethod', '.n-base-selection'));
      const label = await word(method);
      await clickOn(await find(label, () => page.evaluateHandle(optionOf, label)));
    },
    toggle: async (field, on) => {
      if (field === 'publicSales') return clickOn(await control(field, '.n-radio-button', on ? 0 : 1));
      return setOn(await control(field, field === 'supervision' ? '.n-switch' : '.n-checkbox'), on);
    },
    attach: async (field, path) =>
      ((await control(field, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path),
    spec: (name) => naiveSpec(page, name, word, () => toTab('specs')),
    toSpecs: () => toTab('specs'),
    addSpec: async () => {
      await toTab('specs');
      await clickOn(await find('Add', () => page.evaluateHandle(addButton)));
    },
    press: async (button) => {
      await leave(page);
      const label = await word(button);
      await clickOn(await find(label, () => page.evaluateHandle(footButton, label)));
    },
    switchLanguage: async () => page.click('#language'),
  };
}

const SALES: ProductField[] = [
  'publicSales',
  'supervision',
  'productionUrl',
  'multiInstance',
  'deliveryDuration',
  'support',
];

/* The functions below run in the page. */

function tabOf(label: string): Element | undefined {
  return [...document.querySelectorAll('.n-tabs-tab')].find((one) => one.textContent?.trim() === label);
}

function controlOf(label: string, selector: string, at: number): Element | undefined {
  for (const item of document.querySelectorAll('.n-tab-pane .n-form-item')) {
    const named = item.querySelector('.n-form-item-label__text, .n-checkbox__label');
    if (named?.textContent?.trim() === label) return item.querySelectorAll(selector)[at];
  }
}

function optionOf(label: string): Element | undefined {
  return [...document.querySelectorAll('.n-base-select-option')].find(
    (one) => one.textContent?.trim() === label,
  );
}

function addButton(): Element | null {
  return document.querySelector('.n-tab-pane > .add, .n-tab-pane .specs ~ .add');
}

function footButton(label: string): Element | undefined {
  return [...document.querySelectorAll('.foot button')].find((one) => one.textContent?.trim() === label);
}
