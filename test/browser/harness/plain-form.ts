import type { ElementHandle, Page } from 'puppeteer';
import { plainText } from '../../console/plain/words';
import { MODES } from '../../console/products';
import type { TextKey } from '../../console/texts';
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

/** Drives the console of native controls and full page loads. */
export function plainForm(page: Page): FormDriver {
  const word: Words = async (key) => plainText(key, await languageOf(page));
  const control = async (field: TextKey, selector: string, at = 0) => {
    const label = await word(field);
    return find(`${selector} beside ${label}`, () => page.evaluateHandle(controlOf, label, selector, at));
  };
  const boxNamed = (label: string) => find(label, () => page.evaluateHandle(boxOf, label));
  const pressText = async (label: string) =>
    clickOn(await find(label, () => page.evaluateHandle(buttonOf, label)));
  return {
    page,
    state: () => stateOf(page),
    type: async (field, value, index = 0) =>
      typeInto(page, await control(field, 'input, textarea', index), value),
    addEntry: async (field, value) => {
      const count = (await (await control(field, '.texts')).$$('input')).length;
      await clickOn(await control(field, '.more'));
      await typeInto(page, await control(field, 'input', count), value);
    },
    deliver: async (method) => {
      await ((await control('deliveryMethod', 'select')) as ElementHandle<HTMLSelectElement>).select(method);
    },
    toggle: async (field, on) => clickOn(await control(field, 'input', on ? 0 : 1)),
    attach: async (field, path) =>
      ((await control(field, 'input')) as ElementHandle<HTMLInputElement>).uploadFile(path),
    other: async (field, value) => {
      if (field === 'invoices') return setBox(await boxNamed(await word(field)), value !== '');
      const element = await control(field, 'input, select, textarea');
      if (field === 'category' || field === 'subcategory')
        await (element as ElementHandle<HTMLSelectElement>).select(value);
      else if (field === 'releaseDate') await setDate(page, element, value);
      else await typeInto(page, element, value);
    },
    spec: (name) => plainSpec(page, name),
    addSpec: async () => pressText(await word('addSpec')),
    press: async (button) => {
      await leave(page);
      await pressText(await word(button));
    },
    switchLanguage: async () => {
      await Promise.all([page.waitForNavigation(), page.click('#language')]);
    },
  };
}

async function setBox(box: ElementHandle<Element>, on: boolean): Promise<void> {
  if ((await box.evaluate((input) => (input as HTMLInputElement).checked)) !== on) await clickOn(box);
}

/** A date's parts are typed in the order of the browser's language: its calendar gives the whole. */
const setDate = (page: Page, element: ElementHandle<Element>, value: string): Promise<void> =>
  page.evaluate(pickDate, element, value);

function plainSpec(page: Page, name: string): SpecDriver {
  const cell = (column: number, selector: string, at = 0) =>
    find(`${selector} of ${name || 'the new specification'}`, () =>
      page.evaluateHandle(cellOf, name, column, selector, at),
    );
  return {
    type: async (field, value) => typeInto(page, await textControl(field), value),
    toggle: async (field, on) => setBox(await cell(field === 'spec.trial' ? 4 : 10, 'input'), on),
    mode: async (mode, on) => setBox(await cell(2, 'input', MODES.indexOf(mode)), on),
    addAttribute: async (attribute, values) => {
      await clickOn(await cell(9, 'button'));
      const inputs = await (await cell(9, '.attributes')).$$('input');
      for (const [at, text] of [attribute, values.join(', ')].entries()) {
        const input = inputs.at(at - 2);
        if (input) await typeInto(page, input, text);
      }
    },
    copy: async () => clickOn(await cell(12, 'button', 0)),
    remove: async (confirm = true) => {
      page.once('dialog', (dialog) => (confirm ? dialog.accept() : dialog.dismiss()));
      await clickOn(await cell(12, 'button', 1));
    },
  };

  async function textControl(field: SpecTextField): Promise<ElementHandle<Element>> {
    const column = COLUMNS[field];
    if (column !== undefined) return cell(column, 'input');
    const boxes = await (await cell(2, ':scope')).$$eval('input', (inputs) =>
      inputs.map((input) => input.checked),
    );
    const chosen = MODES.filter((_, index) => boxes[index]);
    return cell(
      3,
      'input',
      chosen.findIndex((mode) => field === `spec.price.${mode}`),
    );
  }
}

const COLUMNS: Partial<Record<SpecTextField, number>> = {
  'spec.name': 0,
  'spec.trialDays': 5,
  'spec.quantity.min': 6,
  'spec.quantity.max': 7,
  'spec.quantity.step': 8,
};

/* The functions below run in the page. */

function controlOf(label: string, selector: string, at: number): Element | undefined {
  const heads = [...document.querySelectorAll('.fields th')];
  const head = heads.find((one) => one.textContent?.replace(':', '').trim() === label);
  return head?.nextElementSibling?.querySelectorAll(selector)[at];
}

function boxOf(label: string): Element | null | undefined {
  const labels = [...document.querySelectorAll('.fields label')];
  return labels.find((one) => one.textContent?.trim() === label)?.querySelector('input');
}

function pickDate(element: Element, value: string): void {
  const field = element as HTMLInputElement;
  field.focus();
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

function cellOf(name: string, column: number, selector: string, at: number): Element | null | undefined {
  const rows = [...document.querySelectorAll('.specs > table > tbody > tr')];
  const row = rows.find((one) => one.querySelector('input')?.value === name);
  const cell = row?.children[column];
  return selector === ':scope' ? cell : cell?.querySelectorAll(selector)[at];
}

function buttonOf(label: string): Element | undefined {
  return [...document.querySelectorAll('.page button')].find((one) => one.textContent?.trim() === label);
}
