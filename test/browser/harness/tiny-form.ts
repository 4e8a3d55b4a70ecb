import type { ElementHandle, Page } from 'puppeteer';
import { type TextKey, text } from '../../console/texts';
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
import { scrollToRow, toPageWith } from './table-pages';

/** Drives the TinyVue console. */
export function tinyForm(page: Page): FormDriver {
  const word = async (key: TextKey) => text(key, await languageOf(page));
  const pressText = async (label: string) =>
    clickOn(await find(label, () => page.evaluateHandle(buttonOf, '.page', label)));
  return {
    page,
    state: () => stateOf(page),
    type: async (field, value, index = 0) =>
      typeInto(page, await control(page, await word(field), EDITABLE, index), value),
    addEntry: async (field, value) => {
      const label = await word(field);
      const item = await control(page, label, '.text-list');
      const count = (await item.$$('input')).length;
      await clickOn(await control(page, label, '.text-list > .link'));
      await typeInto(page, await control(page, label, 'input', count), value);
    },
    deliver: async (method) => {
      await clickOn(await control(page, await word('deliveryMethod'), 'input'));
      const label = await word(method);
      await clickOn(await find(label, () => page.evaluateHandle(optionOf, label)));
    },
    toggle: async (field, on) => {
      const label = await word(field);
      if (field !== 'multiInstance') return clickOn(await control(page, label, '.tiny-radio', on ? 0 : 1));
      const shown = await control(page, label, '.tiny-switch');
      if ((await isOn(shown)) !== on) await clickOn(shown);
    },
    attach: async (field, path) => {
      const input = await control(page, await word(field), 'input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    spec: (name) => tinySpec(page, name, word),
    addSpec: async () => pressText(`+ ${await word('addSpec')}`),
    press: async (button) => {
      await leave(page);
      await pressText(await word(button));
    },
    switchLanguage: async () =>
      clickOn(await find('#language', () => page.evaluateHandle(() => document.querySelector('#language')))),
  };
}

function tinySpec(page: Page, name: string, word: (key: TextKey) => Promise<string>): SpecDriver {
  const cell = async (column: number, selector: string, at = 0) => {
    await toPageWith(page, name, '.tiny-pager__pages li', '.tiny-pager__btn-next:not(:disabled)');
    await scrollToRow(page, name);
    return find(`${selector} of ${name || 'the new specification'}`, () =>
      page.evaluateHandle(cellOf, name, column, selector, at),
    );
  };
  const button = async (key: TextKey) => clickOn(await cell(9, 'button', key === 'copy' ? 0 : 1));
  return {
    type: async (field, value) => {
      await typeInto(page, await textControl(field), value);
    },
    toggle: async (field, on) => {
      const shown = await cell(field === 'spec.trial' ? 3 : 7, '.tiny-switch');
      if ((await isOn(shown)) !== on) await clickOn(shown);
    },
    mode: async (mode, on) => {
      const box = await cell(2, '.tiny-checkbox', MODES.indexOf(mode));
      if ((await box.$eval('input', (input) => (input as HTMLInputElement).checked)) !== on)
        await clickOn(box);
    },
    addAttribute: async (attribute, values) => {
      await clickOn(await cell(6, 'button'));
      const add = `+ ${await word('add')}`;
      await clickOn(await find(add, () => page.evaluateHandle(buttonOf, '.tiny-dialog-box', add)));
      for (const [at, text] of [attribute, values.join(', ')].entries())
        await typeInto(page, await find(text, () => page.evaluateHandle(lastRowOf, at)), text);
      const ok = await word('ok');
      await clickOn(await find(ok, () => page.evaluateHandle(buttonOf, '.tiny-dialog-box', ok)));
      await page.waitForFunction(() => !document.querySelector('.tiny-dialog-box'));
    },
    copy: () => button('copy'),
    remove: async (confirm = true) => {
      await button('delete');
      const answer = await word(confirm ? 'ok' : 'cancel');
      await clickOn(await find(answer, () => page.evaluateHandle(buttonOf, '.tiny-modal', answer)));
      await page.waitForFunction(
        () =>
          ![...document.querySelectorAll('.tiny-modal')].some((modal) => modal.getClientRects().length > 0),
      );
    },
  };

  async function textControl(field: SpecTextField): Promise<ElementHandle<Element>> {
    if (field === 'spec.name') return cell(0, 'input');
    if (field === 'spec.trialDays') return cell(4, 'input');
    if (field.startsWith('spec.quantity.'))
      return cell(5, 'input', ['min', 'max', 'step'].indexOf(field.slice(14)));
    const mode = MODES.findIndex((one) => field === `spec.price.${one}`);
    return cell(2, `.mode:nth-child(${mode + 1}) .tiny-numeric input`);
  }
}

const MODES = ['yearly', 'monthly', 'one-time', 'pay-per-use', 'package'];
const EDITABLE = 'input:not([type=file]), textarea, [contenteditable=true]';

const isOn = (element: ElementHandle<Element>): Promise<boolean> =>
  element.evaluate(
    (node) => node.classList.contains('tiny-switch-checked') || node.getAttribute('aria-checked') === 'true',
  );

const control = (page: Page, label: string, selector: string, at = 0) =>
  find(`${selector} beside ${label}`, () => page.evaluateHandle(controlOf, label, selector, at));

/* The functions below run in the page. */

function controlOf(label: string, selector: string, at: number): Element | undefined {
  for (const item of document.querySelectorAll('.tiny-form-item')) {
    const words = item.querySelector('.tiny-form-item__label')?.textContent ?? '';
    if (words.replace(/[?*]/g, '').trim() === label) return item.querySelectorAll(selector)[at];
  }
}

function cellOf(name: string, column: number, selector: string, at: number): Element | undefined {
  const rows = [...document.querySelectorAll('.specs .tiny-grid-body__row')];
  const row = rows.find((one) => one.querySelector('input')?.value === name);
  return row?.querySelectorAll('td')[column]?.querySelectorAll(selector)[at];
}

function buttonOf(within: string, label: string): Element | undefined {
  const buttons = [...document.querySelectorAll(`${within} button:not(:disabled)`)];
  return buttons.find((one) => one.textContent?.trim() === label && one.getClientRects().length > 0);
}

function optionOf(label: string): Element | undefined {
  const options = [...document.querySelectorAll('.tiny-option')];
  return options.find((one) => one.textContent?.trim() === label && one.getClientRects().length > 0);
}

function lastRowOf(at: number): Element | undefined {
  return [...document.querySelectorAll('.tiny-dialog-box tbody tr')].at(-1)?.querySelectorAll('input')[at];
}
