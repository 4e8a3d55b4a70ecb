import type { Browser, Page } from 'puppeteer';
import type { ConsoleName } from '../../console/build';
import { products } from '../../console/products';
import { antdForm } from './antd-form';
import { elementForm } from './element-form';
import { until } from './findings';
import type { FormDriver } from './form-driver';
import { materialForm } from './material-form';
import { plainForm } from './plain-form';
import { addressOf } from './serve';
import { tinyForm } from './tiny-form';
import { tinyngForm } from './tinyng-form';

export interface OpenOptions {
  /** Options of the practice console, e.g. `lang=zh&rows=10`. */
  query?: string;
  /** A tab that is already open; a new one otherwise. */
  page?: Page;
}

/** Opens a product's modification form in a console and waits until all of its data is there. */
export async function openForm(
  browser: Browser,
  name: ConsoleName,
  alias: string,
  { query = '', page }: OpenOptions = {},
): Promise<FormDriver> {
  const tab = page ?? (await browser.newPage());
  await tab.goto(formAddress(name, alias, query));
  // The same address but for the hash is no load: the console has to start anew.
  if (page) await tab.reload();
  const form = DRIVERS[name](tab);
  const expected = productNamed(alias);
  await until(
    async () => {
      const state = await tab.evaluate(() => window.practice?.state()).catch(() => null);
      return state?.specs.length === expected.specs.length && state.fields.name === expected.fields.name;
    },
    `the form of ${alias} in ${name}`,
    20_000,
  );
  return form;
}

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
};

function productNamed(alias: string) {
  const product = products.find((one) => one.alias === alias);
  if (!product) throw new Error(`No practice product ${alias}`);
  return product;
}
