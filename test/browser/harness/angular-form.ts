import type { ElementHandle, Page } from 'puppeteer';
import type { ProductField } from '../../../form/product';
import { angularText } from '../../console/angular/words';
import type { TextKey } from '../../console/texts';
import { angularDetail, controlIn, first } from './angular-detail';
import { specByDialog } from './dialog-spec';
import { until } from './findings';
import {
  clickAnew,
  clickOn,
  type FormDriver,
  find,
  languageOf,
  leave,
  setOn,
  stateOf,
  typeInto,
} from './form-driver';
import { toPageWith } from './table-pages';
import { enterTags } from './tags';

/** Drives the console of Angular Material: panels that open one at a time, rows that open below themselves. */
export function angularForm(page: Page): FormDriver {
  const word = async (key: TextKey) => angularText(key, await languageOf(page));
  const openPanel = async (key: TextKey) => {
    const title = await word(key);
    const header = await find(title, () => page.evaluateHandle(panelOf, title));
    const isOpen = await header.evaluate((node) => node.getAttribute('aria-expanded') === 'true');
    if (!isOpen) await clickOn(header);
  };
  const control = async (field: ProductField, selector: string, at = 0) => {
    await openPanel(panelWith(field));
    return controlIn(page, 'mat-expansion-panel', await word(field), selector, at);
  };
  const pressText = async (within: string, key: TextKey) => {
    const label = await word(key);
    await clickOn(await find(label, () => page.evaluateHandle(buttonOf, within, label)));
  };
  const rowButton = async (name: string, selector: string) => {
    await openPanel('specs');
    await toPageWith(
      page,
      name,
      '.mat-mdc-paginator-navigation-first:not([aria-disabled=true])',
      '.mat-mdc-paginator-navigation-next:not([aria-disabled=true])',
    );
    return find(`${selector} of ${name}`, () => page.evaluateHandle(rowButtonOf, name, selector));
  };
  const fromMenu = async (name: string, key: TextKey) => {
    await clickAnew(() => rowButton(name, '.more'));
    await pressText('.mat-mdc-menu-panel', key);
  };
  /** A press is lost where the field that it leaves moves the page under it: presses again then, as a seller does. */
  const takeChip = async (at: number) => {
    const isGone = async () => ((await stateOf(page)).fields.highlights as string[]).length <= at;
    while (!(await isGone())) {
      await clickOn(await control('highlights', '.mat-mdc-chip-remove', at));
      await until(isGone, 'the chip is gone', 500).catch(() => undefined);
    }
  };
  /** Takes chips off the end by their buttons, and types them again. */
  const rechip = async (value: string, index = Number.POSITIVE_INFINITY) => {
    const chips = (await stateOf(page)).fields.highlights as string[];
    for (let at = chips.length - 1; at >= index; at--) await takeChip(at);
    await clickOn(await control('highlights', 'input'));
    await enterTags(page, [value, ...chips.slice(index + 1)]);
  };
  const openSpec = async (name: string) => {
    if (name !== '') await clickAnew(() => rowButton(name, '.edit'));
    await page.waitForSelector('spec-detail', { visible: true });
    return angularDetail(page, word);
  };
  return {
    page,
    state: () => stateOf(page),
    type: async (field, value, index = 0) => {
      if (field === 'highlights') return rechip(value, index);
      const selector = field === 'description' ? '.ql-editor' : 'input, textarea';
      return typeInto(page, await control(field, selector, index), value);
    },
    addEntry: async (field, value) => {
      if (field === 'highlights') return rechip(value);
      await clickOn(await control('cases', '.more'));
      const count = ((await stateOf(page)).fields.cases as string[]).length;
      await typeInto(page, await control('cases', 'input', count - 1), value);
    },
    deliver: async (method) => {
      await clickOn(await control('deliveryMethod', 'mat-select'));
      const label = await word(method);
      await clickOn(await find(label, () => page.evaluateHandle(optionOf, label)));
      // The next press would meet the list on its way out.
      await until(async () => (await page.$('mat-option')) === null, 'the list of methods is closed');
    },
    toggle: async (field, on) => {
      if (field === 'publicSales') return clickOn(await control(field, 'mat-radio-button', on ? 0 : 1));
      return setOn(await control(field, field === 'supervision' ? 'button' : 'input'), on);
    },
    attach: async (field, path) =>
      ((await control(field, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path),
    openSpec,
    spec: (name) =>
      specByDialog(() => openSpec(name), {
        copy: () => fromMenu(name, 'copy'),
        remove: async (confirm = true) => {
          await fromMenu(name, 'delete');
          await pressText('mat-dialog-container', confirm ? 'delete' : 'cancel');
          await page.waitForFunction(() => !document.querySelector('mat-dialog-container'));
        },
      }),
    sort: async () => {
      await openPanel('specs');
      await clickOn(
        await find('the name header', () => page.evaluateHandle(first, '.specs th [role=button]')),
      );
    },
    filter: async (text) => {
      await openPanel('specs');
      await typeInto(page, await find('the filter', () => page.evaluateHandle(first, '.tools input')), text);
    },
    toSpecs: () => openPanel('specs'),
    addSpec: async () => {
      await openPanel('specs');
      await pressText('.tools', 'addSpec');
    },
    press: async (button) => {
      await leave(page);
      await pressText('.foot', button);
    },
    switchLanguage: async () => page.click('#language'),
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

const panelWith = (field: ProductField): TextKey =>
  SERVICE.includes(field) ? 'service' : field.startsWith('seo.') ? 'seo' : 'basic';

/* The functions below run in the page. */

const panelOf = (title: string): Element | undefined =>
  [...document.querySelectorAll('mat-expansion-panel-header')].find(
    (one) => one.textContent?.trim() === title,
  );

const optionOf = (label: string): Element | undefined =>
  [...document.querySelectorAll('mat-option')].find((one) => one.textContent?.trim() === label);

const buttonOf = (within: string, label: string): Element | undefined =>
  [...document.querySelectorAll(`${within} button`)].find((one) => one.textContent?.trim() === label);

function rowButtonOf(name: string, selector: string): Element | null | undefined {
  const rows = [...document.querySelectorAll('.specs tbody tr:not(.detail)')];
  return rows.find((one) => one.firstElementChild?.textContent?.trim() === name)?.querySelector(selector);
}
