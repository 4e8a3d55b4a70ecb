import type { ElementHandle, Page } from 'puppeteer';
import { MODES } from '../../console/products';
import type { TextKey } from '../../console/texts';
import { tinyngText } from '../../console/tinyng/words';
import {
  clickOn,
  type FormDriver,
  find,
  languageOf,
  leave,
  type SpecDriver,
  type SpecTextField,
  stateOf,
  typeInto,
} from './form-driver';

type Words = (key: TextKey) => Promise<string>;

/** Drives the console in the shapes of TinyNG, whose rows are made anew at every edit. */
export function tinyngForm(page: Page): FormDriver {
  const word: Words = async (key) => tinyngText(key, await languageOf(page));
  const control = async (field: TextKey, selector: string, at = 0) => {
    const label = await word(field);
    return find(`${selector} beside ${label}`, () => page.evaluateHandle(controlOf, label, selector, at));
  };
  const pressText = async (label: string) =>
    clickOn(await find(label, () => page.evaluateHandle(buttonOf, '.page', label)));
  return {
    page,
    state: () => stateOf(page),
    type: async (field, value, index = 0) => typeInto(page, await control(field, EDITABLE, index), value),
    addEntry: async (field, value) => {
      const count = (await (await control(field, '.texts')).$$('input')).length;
      await clickOn(await control(field, '.more'));
      await typeInto(page, await control(field, 'input', count), value);
    },
    deliver: async (method) => {
      await clickOn(await control('deliveryMethod', 'ti-dominator'));
      const label = await word(method);
      await clickOn(await find(label, () => page.evaluateHandle(optionOf, label)));
    },
    toggle: async (field, on) => {
      if (field !== 'multiInstance') return clickOn(await control(field, '.ti3-radio-label', on ? 0 : 1));
      return switchTo(await control(field, '.ti3-switch'), on);
    },
    attach: async (field, path) =>
      ((await control(field, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path),
    spec: (name) => tinyngSpec(page, name, word),
    sort: async () => clickOn(await find('sort', () => page.evaluateHandle(oneOf, '.ti3-table-sort'))),
    filter: async (text) =>
      typeInto(page, await find('filter', () => page.evaluateHandle(oneOf, '.over input')), text),
    addSpec: async () => pressText(await word('addSpec')),
    press: async (button) => {
      await leave(page);
      await pressText(await word(button));
    },
    switchLanguage: async () => page.click('#language'),
  };
}

function tinyngSpec(page: Page, name: string, word: Words): SpecDriver {
  const cell = (column: number, selector: string, at = 0) =>
    find(`${selector} of ${name || 'the new specification'}`, () =>
      page.evaluateHandle(cellOf, name, column, selector, at),
    );
  return {
    type: async (field, value) => typeInto(page, await cell(columnOf(field), 'input'), value),
    toggle: async (field, on) => switchTo(await cell(field === 'spec.trial' ? 8 : 14, '.ti3-switch'), on),
    mode: async (mode, on) => {
      const at = MODES.indexOf(mode);
      const box = await cell(2, 'input', at);
      const isOn = await box.evaluate((input) => (input as HTMLInputElement).checked);
      if (isOn !== on) await clickOn(await cell(2, 'label', at));
    },
    addAttribute: async (attribute, values) => {
      await clickOn(await cell(13, 'a'));
      await clickOn(await find('+', () => page.evaluateHandle(oneOf, '.ti3-modal .link')));
      for (const [at, text] of [attribute, values.join(', ')].entries())
        await typeInto(page, await find(text, () => page.evaluateHandle(lastInputOf, 2 - at)), text);
      await answer(true);
    },
    copy: async () => clickOn(await cell(16, 'a', 0)),
    remove: async (confirm = true) => {
      await clickOn(await cell(16, 'a', 1));
      await answer(confirm);
    },
  };

  async function answer(confirm: boolean): Promise<void> {
    const label = await word(confirm ? 'ok' : 'cancel');
    await clickOn(await find(label, () => page.evaluateHandle(buttonOf, '.ti3-modal', label)));
  }
}

function columnOf(field: SpecTextField): number {
  const mode = MODES.findIndex((one) => field === `spec.price.${one}`);
  if (mode >= 0) return 3 + mode;
  const part = ['min', 'max', 'step'].findIndex((one) => field === `spec.quantity.${one}`);
  if (part >= 0) return 10 + part;
  return field === 'spec.trialDays' ? 9 : 0;
}

const EDITABLE = 'input:not([type=file]), textarea, [contenteditable=true]';

async function switchTo(shown: ElementHandle<Element>, on: boolean): Promise<void> {
  const isOn = await shown.evaluate((node) => node.classList.contains('ti3-switch-on'));
  if (isOn !== on) await clickOn(shown);
}

/* The functions below run in the page. */

function controlOf(label: string, selector: string, at: number): Element | undefined {
  const heads = [...document.querySelectorAll('.ti3-form-label')];
  const head = heads.find((one) => one.textContent?.replace(/[*：]/g, '').trim() === label);
  return head?.nextElementSibling?.querySelectorAll(selector)[at];
}

function cellOf(name: string, column: number, selector: string, at: number): Element | undefined {
  const rows = [...document.querySelectorAll('.ti3-table tbody tr')];
  const row = rows.find((one) => one.querySelector('input')?.value === name);
  return row?.children[column]?.querySelectorAll(selector)[at];
}

function oneOf(selector: string): Element | null {
  return document.querySelector(selector);
}

/** An input of the dialog, counted from its end. */
function lastInputOf(fromEnd: number): Element | undefined {
  return [...document.querySelectorAll('.ti3-modal input')].at(-fromEnd);
}

function buttonOf(within: string, label: string): Element | undefined {
  return [...document.querySelectorAll(`${within} button`)].find((one) => one.textContent?.trim() === label);
}

function optionOf(label: string): Element | undefined {
  return [...document.querySelectorAll('.ti3-dropdown-option')].find(
    (one) => one.textContent?.trim() === label,
  );
}
