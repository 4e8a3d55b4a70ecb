import type { ElementHandle, Page } from 'puppeteer';
import type { ProductField } from '../../../form/product';
import { elementText } from '../../console/element/words';
import type { PracticeOthers } from '../../console/others';
import { METHODS, MODES } from '../../console/products';
import type { TextKey } from '../../console/texts';
import { specByDialog } from './dialog-spec';
import { until } from './findings';
import {
  clickOn,
  type FormDriver,
  find,
  languageOf,
  leave,
  type OpenSpec,
  setOn,
  stateOf,
  typeInto,
} from './form-driver';
import { toPageWith } from './table-pages';
import { enterTags, retag } from './tags';

type Words = (key: TextKey) => Promise<string>;

/** Drives the four-step wizard, whose specifications are edited in a dialog. */
export function elementForm(page: Page): FormDriver {
  const word: Words = async (key) => elementText(key, await languageOf(page));
  const control = async (field: ProductField | keyof PracticeOthers, selector: string, at = 0) => {
    await toStep(page, STEPS[field] ?? 1);
    return controlIn(page, '.page', await word(field), selector, at);
  };
  const press = async (within: string, key: TextKey) => {
    const label = await word(key);
    await clickOn(await find(label, () => page.evaluateHandle(buttonOf, within, label)));
  };
  const tags = () => control('highlights', '.el-input-tag__input');
  return {
    page,
    state: () => stateOf(page),
    type: async (field, value, index = 0) => {
      if (field === 'highlights') return retag(page, await tags(), field, value, index);
      return typeInto(page, await control(field, EDITABLE, index), value);
    },
    addEntry: async (field, value) => {
      if (field === 'highlights') return retag(page, await tags(), field, value);
      await clickOn(await control('cases', '.add'));
      const count = ((await stateOf(page)).fields.cases as string[]).length;
      await typeInto(page, await control('cases', 'input', count - 1), value);
    },
    deliver: async (method) =>
      clickOn(await control('deliveryMethod', '.el-radio-button', METHODS.indexOf(method))),
    toggle: async (field, on) => {
      if (field === 'supervision') return clickOn(await control(field, '.el-radio-button', on ? 0 : 1));
      if (field === 'publicSales') return setOn(await control(field, '.el-switch'), on);
      await toStep(page, 0);
      await setOn(
        await find(field, () => page.evaluateHandle(() => document.querySelector('.page .el-checkbox'))),
        on,
      );
    },
    attach: async (field, path) =>
      ((await control(field, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path),
    other: async (field, value) => {
      if (field === 'invoices') {
        await control('remarks', 'textarea');
        await setOn(await find(field, () => page.evaluateHandle(lastBox)), value !== '');
      } else if (field === 'category' || field === 'subcategory') {
        await clickOn(await control(field, '.el-select__wrapper'));
        const option = await word(value as TextKey);
        await clickOn(await find(option, () => page.evaluateHandle(optionOf, option)));
      } else {
        await typeInto(page, await control(field, 'input, textarea'), value);
        if (field === 'releaseDate') await page.keyboard.press('Enter');
      }
    },
    openSpec: (name) => openSpec(name),
    spec: (name) =>
      specByDialog(() => openSpec(name), {
        copy: async () => clickOn(await rowButton(name, 1)),
        remove: async (confirm = true) => {
          await clickOn(await rowButton(name, 2));
          await press('.el-message-box', confirm ? 'ok' : 'cancel');
          await page.waitForFunction(() => !document.querySelector('.el-overlay-message-box'));
        },
      }),
    toSpecs: () => toStep(page, 3),
    addSpec: async () => {
      await toStep(page, 3);
      await press('.page', 'addSpec');
    },
    press: async (button) => {
      await leave(page);
      if (button === 'submit') await toStep(page, 3);
      await press('.page', button);
    },
    switchLanguage: async () => page.click('#language'),
  };

  async function rowButton(name: string, at: number) {
    await toStep(page, 3);
    await toPageWith(page, name, '.el-pager .number', '.el-pagination .btn-next:not(:disabled)');
    return find(name, () => page.evaluateHandle(rowButtonOf, name, at));
  }

  async function openSpec(name: string): Promise<OpenSpec> {
    if (name !== '') await clickOn(await rowButton(name, 0));
    await page.waitForSelector('.el-dialog', { visible: true });
    const within = (label: string, selector: string, at = 0) =>
      controlIn(page, '.el-dialog', label, selector, at);
    const done = async (key: TextKey) => {
      await press('.el-dialog', key);
      await page.waitForFunction(() => !document.querySelector('.el-dialog'));
    };
    return {
      type: async (field, value) => {
        const part = ['min', 'max', 'step'].findIndex((one) => field === `spec.quantity.${one}`);
        if (part >= 0) return typeInto(page, await within(await word('spec.quantity'), 'input', part), value);
        const mode = MODES.find((one) => field === `spec.price.${one}`);
        const label = mode ? (await word(mode)) + (await word('spec.price')) : await word(field as TextKey);
        await typeInto(page, await within(label, 'input'), value);
      },
      toggle: async (field, on) => setOn(await within(await word(field), '.el-switch'), on),
      mode: async (mode, on) =>
        setOn(await within(await word('spec.billing'), '.el-checkbox', MODES.indexOf(mode)), on),
      addAttribute: async (name, values) => {
        const label = await word('spec.attributes');
        const count = await page.evaluate(countIn, '.el-dialog .attribute input');
        await clickOn(await within(label, ':scope .el-button'));
        await typeInto(page, await within(label, '.attribute input', count), name);
        await clickOn(await within(label, '.el-input-tag__input', count));
        await enterTags(page, values);
      },
      confirm: () => done('ok'),
      cancel: () => done('cancel'),
    };
  }
}

const EDITABLE = 'input:not([type=file]), textarea, [contenteditable=true]';

const STEPS: Partial<Record<ProductField | keyof PracticeOthers, number>> = {
  deliveryMethod: 0,
  supervision: 0,
  productionUrl: 0,
  multiInstance: 0,
  certificate: 2,
  userGuide: 2,
  cases: 2,
  support: 2,
  hotline: 2,
  contactEmail: 2,
  releaseDate: 2,
  remarks: 2,
  publicSales: 3,
  deliveryDuration: 3,
  'seo.title': 3,
  'seo.keywords': 3,
  'seo.description': 3,
};

/** Walks the wizard to a step by its own buttons. */
async function toStep(page: Page, wanted: number): Promise<void> {
  for (let at = await page.evaluate(stepNow); at !== wanted; at = await page.evaluate(stepNow)) {
    const button = at > wanted || at === 0 ? 0 : 1;
    await clickOn(await find('wizard button', () => page.evaluateHandle(stepButtonOf, button)));
    const next = at > wanted ? at - 1 : at + 1;
    await until(async () => (await page.evaluate(stepNow)) === next, `step ${next}`);
  }
}

const controlIn = (page: Page, within: string, label: string, selector: string, at: number) =>
  find(`${selector} beside ${label}`, () => page.evaluateHandle(controlOf, within, label, selector, at));

/* The functions below run in the page. */

function controlOf(within: string, label: string, selector: string, at: number): Element | undefined {
  for (const item of document.querySelectorAll(`${within} .el-form-item`))
    if (item.querySelector('.el-form-item__label')?.textContent?.trim() === label)
      return item.querySelectorAll(selector)[at];
}

function lastBox(): Element | undefined {
  return [...document.querySelectorAll('.page .el-checkbox')].at(-1);
}

function optionOf(text: string): Element | undefined {
  const options = [...document.querySelectorAll('.el-select-dropdown__item')];
  return options.find((one) => one.textContent?.trim() === text && one.getClientRects().length > 0);
}

function buttonOf(within: string, label: string): Element | undefined {
  const buttons = [...document.querySelectorAll(`${within} button`)];
  return buttons.find((one) => one.textContent?.trim() === label && one.getClientRects().length > 0);
}

function rowButtonOf(name: string, at: number): Element | undefined {
  const rows = [...document.querySelectorAll('.specs tbody tr')];
  const row = rows.find((one) => one.firstElementChild?.textContent?.trim() === name);
  return row?.querySelectorAll('button')[at];
}

function countIn(selector: string): number {
  return document.querySelectorAll(selector).length;
}

function stepNow(): number {
  return [...document.querySelectorAll('.el-step__head')].findIndex((one) =>
    one.classList.contains('is-process'),
  );
}

function stepButtonOf(at: number): Element | undefined {
  return document.querySelectorAll('.foot button')[at];
}
