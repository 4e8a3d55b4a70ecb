import type { ElementHandle, Page } from 'puppeteer';
import { MODES } from '../../console/products';
import type { TextKey } from '../../console/texts';
import { clickOn, find, type OpenSpec, setOn, typeInto } from './form-driver';
import { enterTags } from './tags';

type Words = (key: TextKey) => Promise<string>;

/** The specification that is open below its row. */
export function angularDetail(page: Page, word: Words): OpenSpec {
  const within = (label: string, selector: string, at = 0) =>
    controlIn(page, 'spec-detail', label, selector, at);
  const part = (selector: string) =>
    find(selector, () => page.evaluateHandle(first, `spec-detail ${selector}`));
  const newest = (selector: string) => find(selector, () => page.evaluateHandle(last, selector));
  const done = async (selector: string) => {
    await clickOn(await part(selector));
    await page.waitForFunction(() => !document.querySelector('spec-detail'));
  };
  return {
    type: async (field, value) => {
      const mode = MODES.find((one) => field === `spec.price.${one}`);
      const label = mode ? `${await word('spec.price')} (${await word(mode)})` : await word(field as TextKey);
      await typeInto(page, await within(label, 'input'), value);
    },
    toggle: async (field, on) => setOn(await within(await word(field), 'button'), on),
    mode: async (mode, on) => setOn(await within(await word(mode), 'input'), on),
    addAttribute: async (name, values) => {
      const count = (await page.$$('spec-detail .attribute')).length;
      await clickOn(await part('.more'));
      await page.waitForFunction(
        (before) => document.querySelectorAll('spec-detail .attribute').length > before,
        {},
        count,
      );
      await typeInto(page, await newest('.attribute .number input'), name);
      await clickOn(await newest('.attribute chip-texts input'));
      await enterTags(page, values);
    },
    confirm: () => done('.keep'),
    cancel: () => done('.cancel'),
  };
}

/** A control by the label that stands in it, or before it. */
export const controlIn = (
  page: Page,
  within: string,
  label: string,
  selector: string,
  at: number,
): Promise<ElementHandle<Element>> =>
  find(`${selector} beside ${label}`, () => page.evaluateHandle(controlOf, within, label, selector, at));

/* The functions below run in the page. */

const last = (selector: string): Element | undefined => [...document.querySelectorAll(selector)].at(-1);

export const first = (selector: string): Element | null => document.querySelector(selector);

/** A label stands in the control's own element, or in a paragraph before it. */
function controlOf(within: string, label: string, selector: string, at: number): Element | undefined {
  const isLabel = (node: Element) => node.textContent?.replace(/\s\*$/, '').trim() === label;
  const labels = [...document.querySelectorAll(`${within} :is(mat-label, label, p.label)`)].filter(isLabel);
  for (const one of labels) {
    const own = one.closest('mat-form-field, mat-slide-toggle, mat-checkbox');
    const beside = own ?? one.nextElementSibling;
    if (!beside) continue;
    const around = [...beside.querySelectorAll(selector)];
    const found = (beside.matches(selector) ? [beside] : around.length > 0 ? around : siblings(one))[at];
    if (found) return found;
  }
  function siblings(paragraph: Element): Element[] {
    return [...(paragraph.parentElement?.querySelectorAll(selector) ?? [])];
  }
}
