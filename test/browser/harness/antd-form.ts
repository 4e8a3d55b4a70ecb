import type { ElementHandle, Page } from 'puppeteer';
import type { ProductField } from '../../../form/product';
import { antdText } from '../../console/antd/words';
import { MODES } from '../../console/products';
import type { TextKey } from '../../console/texts';
import { specByDialog } from './dialog-spec';
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

/** Drives the console of tabs, whose specifications are edited in a drawer. */
export function antdForm(page: Page): FormDriver {
  const word = async (key: TextKey) => antdText(key, await languageOf(page));
  const toTab = async (key: TextKey) => {
    const label = await word(key);
    await clickOn(await find(label, () => page.evaluateHandle(tabOf, label)));
  };
  const control = async (field: ProductField, selector: string, at = 0) => {
    await toTab(SERVICE.includes(field) ? 'service' : 'basic');
    const closed = field.startsWith('seo.') && (await page.$('.ant-collapse-header[aria-expanded=false]'));
    if (closed) await clickOn(closed);
    return controlIn(page, '.ant-tabs', await word(field), selector, at);
  };
  const press = async (within: string, key: TextKey) => {
    const label = await word(key);
    await clickOn(await find(label, () => page.evaluateHandle(buttonOf, within, label)));
  };
  const select = async (field: ProductField, key: TextKey) => {
    await clickOn(await control(field, '.ant-select'));
    const label = await word(key);
    await clickOn(await find(label, () => page.evaluateHandle(optionOf, label)));
  };
  const rowButton = async (name: string, at: number) => {
    await toTab('specs');
    await toPageWith(
      page,
      name,
      '.ant-pagination-item-1',
      '.ant-pagination-next:not(.ant-pagination-disabled) button',
    );
    return find(name, () => page.evaluateHandle(rowButtonOf, name, at));
  };
  const openSpec = async (name: string) => {
    if (name !== '') await clickOn(await rowButton(name, 0));
    await page.waitForSelector('.ant-drawer-body', { visible: true });
    return drawer(page, word, press);
  };
  return {
    page,
    state: () => stateOf(page),
    type: async (field, value, index = 0) => {
      if (field === 'highlights') return retag(page, await control(field, 'input'), field, value, index);
      if (field !== 'description')
        return typeInto(page, await control(field, 'input, textarea', index), value);
      const frame = await (await control(field, 'iframe')).contentFrame();
      const body = await frame?.$('body');
      if (body) await typeInto(page, body, value);
    },
    addEntry: async (field, value) => {
      if (field === 'highlights') return retag(page, await control(field, 'input'), field, value);
      await clickOn(await control('cases', '.add'));
      const count = ((await stateOf(page)).fields.cases as string[]).length;
      await typeInto(page, await control('cases', 'input', count - 1), value);
    },
    deliver: (method) => select('deliveryMethod', method),
    toggle: async (field, on) => {
      if (field === 'supervision') return select(field, on ? 'yes' : 'no');
      if (field === 'multiInstance') return setOn(await control(field, '.ant-switch'), on);
      return clickOn(await control(field, '.ant-radio-wrapper', on ? 0 : 1));
    },
    attach: async (field, path) =>
      ((await control(field, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path),
    openSpec,
    spec: (name) =>
      specByDialog(() => openSpec(name), {
        copy: async () => clickOn(await rowButton(name, 1)),
        remove: async (confirm = true) => {
          await clickOn(await rowButton(name, 2));
          await press('.ant-popconfirm:not(.ant-popover-hidden)', confirm ? 'delete' : 'cancel');
          await page.waitForFunction(
            () => !document.querySelector('.ant-popconfirm:not(.ant-popover-hidden)'),
          );
        },
      }),
    toSpecs: () => toTab('specs'),
    addSpec: async () => {
      await toTab('specs');
      await press('.page', 'addSpec');
    },
    press: async (button) => {
      await leave(page);
      await press('.foot', button);
    },
    switchLanguage: async () => page.click('#language'),
  };
}

type Press = (within: string, key: TextKey) => Promise<void>;

/** The drawer that is open now. */
function drawer(page: Page, word: (key: TextKey) => Promise<string>, press: Press): OpenSpec {
  const within = (label: string, selector: string, at = 0) =>
    controlIn(page, '.ant-drawer', label, selector, at);
  const done = async (key: TextKey) => {
    await press('.ant-drawer-footer', key);
    await page.waitForFunction(() => !document.querySelector('.ant-drawer-open'));
  };
  return {
    type: async (field, value) => {
      const part = ['min', 'max', 'step'].findIndex((one) => field === `spec.quantity.${one}`);
      if (part >= 0) return typeInto(page, await within(await word('spec.quantity'), 'input', part), value);
      const mode = MODES.find((one) => field === `spec.price.${one}`);
      const label = mode
        ? `${await word('spec.price')} (${await word(mode)}, USD)`
        : await word(field as TextKey);
      return typeInto(page, await within(label, 'input'), value);
    },
    toggle: async (field, on) => setOn(await within(await word(field), '.ant-switch'), on),
    mode: async (mode, on) =>
      setOn(await within(await word('spec.billing'), '.ant-checkbox-wrapper', MODES.indexOf(mode)), on),
    addAttribute: async (name, values) => {
      const label = await word('spec.attributes');
      const count = (await page.$$('.ant-drawer .ant-space-compact')).length;
      await clickOn(await within(label, '.ant-btn-dashed'));
      await typeInto(page, await within(label, '.ant-space-compact > input', count), name);
      await clickOn(await within(label, '.ant-space-compact .ant-select', count));
      await enterTags(page, values);
    },
    confirm: () => done('ok'),
    cancel: () => done('cancel'),
  };
}

const SERVICE: ProductField[] = [
  'publicSales',
  'supervision',
  'productionUrl',
  'multiInstance',
  'deliveryDuration',
  'support',
];

const controlIn = (page: Page, within: string, label: string, selector: string, at: number) =>
  find(`${selector} beside ${label}`, () => page.evaluateHandle(controlOf, within, label, selector, at));

/* The functions below run in the page. */

function controlOf(within: string, label: string, selector: string, at: number): Element | undefined {
  for (const item of document.querySelectorAll(`${within} .ant-form-item`))
    if (item.querySelector('label')?.textContent?.trim() === label)
      return item.querySelectorAll(selector)[at];
}

function tabOf(label: string): Element | undefined {
  return [...document.querySelectorAll('.ant-tabs-tab')].find((one) => one.textContent?.trim() === label);
}

function optionOf(label: string): Element | undefined {
  const options = [...document.querySelectorAll('.ant-select-item-option')];
  return options.find((one) => one.textContent?.trim() === label && one.getClientRects().length > 0);
}

function buttonOf(within: string, label: string): Element | undefined {
  const buttons = [...document.querySelectorAll(`${within} button`)];
  // Two Chinese characters in a button stand apart.
  return buttons.find((one) => one.textContent?.replaceAll(' ', '') === label.replaceAll(' ', ''));
}

function rowButtonOf(name: string, at: number): Element | undefined {
  const rows = [...document.querySelectorAll('.specs tbody tr')];
  const row = rows.find((one) => one.firstElementChild?.textContent?.trim() === name);
  return row?.querySelectorAll('button')[at];
}
