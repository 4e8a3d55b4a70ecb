import type { Browser, Page } from 'puppeteer';
import type { ConsoleName } from '../../console/build';
import { products } from '../../console/products';
import { angularForm } from './angular-form';
import { antdForm } from './antd-form';
import { elementForm } from './element-form';
import { until } from './findings';
import type { FormDriver } from './form-driver';
import { materialForm } from './material-form';
import { naiveForm } from './naive-form';
import { plainForm } from './plain-form';
import { addressOf } from './serve';
import { tinyForm } from './tiny-form';
import { tinyngForm } from './tinyng-form';

export interface OpenOptions {
  /** Options of the practice console, e.g. `lang=zh&rows=10`. */
  query?: string;
  /** A tab that is already open; a new one otherwise. */
  page?: Page;
  /** Goes there as a link of the console does; hash routes then load nothing. */
  stay?: boolean;
  /** Does not wait for the data of the form, only for the form. */
  early?: boolean;
}

/** Opens a product's modification form in a console and waits until all of its data is there. */
export async function openForm(
  browser: Browser,
  name: ConsoleName,
  alias: string,
  { query = '', page, stay = false, early = false }: OpenOptions = {},
): Promise<FormDriver> {
  const tab = page ?? (await browser.newPage());
  // The same address but for the hash is no load: leave it first.
  if (page && !stay) await tab.goto('about:blank');
  await tab.goto(formAddress(name, alias, query));
  const there = early ? () => isThere(tab, alias) : () => isComplete(tab, alias);
  await until(there, `the form of ${alias} in ${name}`, 20_000);
  return driverOf(name, tab);
}

/** Works a console's form in a tab, once it is open there. */
export const driverOf = (name: ConsoleName, page: Page): FormDriver => DRIVERS[name](page);

/** Whether the product's form is open with all of its specifications. */
export async function isComplete(page: Page, alias: string): Promise<boolean> {
  const { specs, fields } = productNamed(alias);
  const state = await stateAt(page);
  return (await isThere(page, alias)) && state?.specs.length === specs.length && fields.overview !== '';
}

async function isThere(page: Page, alias: string): Promise<boolean> {
  return (await stateAt(page))?.productId === productNamed(alias).id;
}

/** Null while a page loads, too. */
const stateAt = (page: Page) => page.evaluate(() => window.practice?.state()).catch(() => null);

/** Address of a product's modification form; of a product that was never released, from My Applications. */
export function formAddress(name: ConsoleName, alias: string, query = ''): string {
  const { id, status } = productNamed(alias);
  const unreleased = status === 'rejected' || status === 'draft';
  if (name === 'plain') {
    const from = unreleased ? '&applicationId=A-1' : '';
    return addressOf(name, `modify.html?productId=${id}${from}${query && `&${query}`}`);
  }
  return addressOf(name, `${query && `?${query}`}#/${unreleased ? 'applications' : 'products'}/${id}/modify`);
}

const DRIVERS: Record<ConsoleName, (page: Page) => FormDriver> = {
  tiny: tinyForm,
  plain: plainForm,
  element: elementForm,
  antd: antdForm,
  tinyng: tinyngForm,
  material: materialForm,
  angular: angularForm,
  naive: naiveForm,
};

function productNamed(alias: string) {
  const product = products.find((one) => one.alias === alias);
  if (!product) throw new Error(`No practice product ${alias}`);
  return product;
}
