import type { ElementHandle, Frame, Page } from 'puppeteer';
import { materialText } from '../../console/material/words';
import { MODES } from '../../console/products';
import type { TextKey } from '../../console/texts';
import {
  clickOn,
  type FormDriver,
  find,
  languageOf,
  leave,
  type SpecDriver,
  stateOf,
  typeInto,
} from './form-driver';

/** Drives the console of web components: the form in a frame, the specifications in a virtual grid. */
export function materialForm(page: Page): FormDriver {
  const word = async (key: TextKey) => materialText(key, await languageOf(page));
  const look = async (
    label: string,
    inPage: (label: string, at: number) => Element | null | undefined,
    at = 0,
  ) => find(label, () => formFrame(page).evaluateHandle(inPage, label, at));
  const pressText = async (key: TextKey) => clickOn(await look(await word(key), buttonOf));
  return {
    page,
    state: () => stateOf(page),
    type: async (field, value, index = 0) => {
      const list = field === 'highlights' || field === 'cases';
      await typeInto(page, await look(await word(field), list ? entryOf : textFieldOf, index), value);
    },
    addEntry: async (field, value) => {
      const count = ((await stateOf(page)).fields[field] as string[]).length;
      await clickOn(await look(await word(field), addOf));
      await typeInto(page, await look(await word(field), entryOf, count), value);
    },
    deliver: async (method) => {
      await clickOn(await look(await word('deliveryMethod'), selectOf));
      // The menu takes no choice before it has unfolded.
      await formFrame(page).waitForFunction(menuIsOpen);
      await clickOn(await look(await word(method), optionOf));
      // Nor does the select open again before it has folded.
      await formFrame(page).waitForFunction(menuIsClosed);
    },
    toggle: async (field, on) => {
      const label = await word(field);
      if (field === 'publicSales') return clickOn(await look(label, radioOf, on ? 0 : 1));
      return turn(await look(label, switchOf), on);
    },
    attach: async (field, path) =>
      ((await look(await word(field), fileOf)) as ElementHandle<HTMLInputElement>).uploadFile(path),
    spec: (name) => materialSpec(page, name),
    addSpec: () => pressText('addSpec'),
    press: async (button) => {
      await leave(page);
      await pressText(button);
    },
    switchLanguage: async () => page.click('#language'),
  };
}

function materialSpec(page: Page, name: string): SpecDriver {
  const cell = async (column: number, selector: string, at = 0) => {
    const { specs } = await stateOf(page);
    const index = specs.findIndex((spec) => spec.fields['spec.name'] === name);
    await formFrame(page).evaluate(scrollToRow, index);
    return find(`${selector} of ${name || 'the new specification'}`, () =>
      formFrame(page).evaluateHandle(cellOf, index, column, selector, at),
    );
  };
  return {
    type: async (field, value) => {
      const part = ['min', 'max', 'step'].findIndex((one) => field === `spec.quantity.${one}`);
      const column = field === 'spec.name' ? 0 : field === 'spec.trialDays' ? 5 : part >= 0 ? 6 + part : 3;
      const { specs } = await stateOf(page);
      const modes = specs.find((spec) => spec.fields['spec.name'] === name)?.fields['spec.billing'];
      const price = (modes as string[]).findIndex((mode) => field === `spec.price.${mode}`);
      await typeInto(page, await cell(column, 'md-outlined-text-field', Math.max(0, price)), value);
    },
    toggle: async (field, on) => turn(await cell(field === 'spec.trial' ? 4 : 10, 'md-switch'), on),
    mode: async (mode, on) => turn(await cell(2, 'md-checkbox', MODES.indexOf(mode)), on),
    copy: async () => clickOn(await cell(12, 'md-text-button', 0)),
    remove: async (confirm = true) => {
      await clickOn(await cell(12, 'md-text-button', 1));
      const answer = await formFrame(page).waitForSelector(`md-dialog ${confirm ? '.ok' : '.cancel'}`);
      if (answer) await clickOn(answer);
      await formFrame(page).waitForFunction(() => !document.querySelector('md-dialog'));
    },
  };
}

/** The frame that holds the form. */
export function formFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('form.html'));
  if (!frame) throw new Error('The frame of the form is not there.');
  return frame;
}

async function turn(box: ElementHandle<Element>, on: boolean): Promise<void> {
  const isOn = await box.evaluate((node) =>
    'selected' in node ? node.selected : (node as HTMLInputElement).checked,
  );
  if (isOn !== on) await clickOn(box);
}

/* The functions below run in the page. */

function textFieldOf(label: string): Element | null {
  return document.querySelector(`md-outlined-text-field[label="${label}"]`);
}

function selectOf(label: string): Element | null {
  return document.querySelector(`md-outlined-select[label="${label}"]`);
}

function menuIsClosed(): boolean {
  const menu = document.querySelector('md-outlined-select')?.shadowRoot?.querySelector('md-menu');
  const surface = menu?.shadowRoot?.querySelector('.menu');
  return !surface?.matches(':popover-open, .open') && surface?.getAnimations({ subtree: true }).length === 0;
}

function menuIsOpen(): boolean {
  const menu = document.querySelector('md-outlined-select')?.shadowRoot?.querySelector('md-menu');
  const surface = menu?.shadowRoot?.querySelector('.menu');
  return (
    surface?.matches(':popover-open, .open') === true && surface.getAnimations({ subtree: true }).length === 0
  );
}

function optionOf(label: string): Element | undefined {
  return [...document.querySelectorAll('md-select-option')].find((one) => one.textContent?.trim() === label);
}

function entryOf(label: string, at: number): Element | undefined {
  const lists = [...document.querySelectorAll('.texts')];
  return lists.find((one) => one.firstElementChild?.textContent === label)?.querySelectorAll('.entry')[at];
}

function addOf(label: string): Element | null | undefined {
  const lists = [...document.querySelectorAll('.texts')];
  return lists.find((one) => one.firstElementChild?.textContent === label)?.querySelector('.more');
}

function radioOf(label: string, at: number): Element | undefined {
  const groups = [...document.querySelectorAll('[role=radiogroup]')];
  return groups.find((one) => one.firstElementChild?.textContent === label)?.querySelectorAll('md-radio')[at];
}

function switchOf(label: string): Element | null | undefined {
  const labels = [...document.querySelectorAll('label.choice')];
  return labels.find((one) => one.textContent?.trim() === label)?.querySelector('md-switch');
}

function fileOf(label: string): Element | null | undefined {
  const labels = [...document.querySelectorAll('label')];
  return labels.find((one) => one.textContent === label)?.parentElement?.querySelector('input');
}

function buttonOf(label: string): Element | undefined {
  const inGrid = document.querySelector('seller-spec-grid')?.shadowRoot?.querySelectorAll('.add') ?? [];
  return [...inGrid, ...document.querySelectorAll('.foot > *')].find(
    (one) => one.textContent?.trim() === label,
  );
}

async function scrollToRow(index: number): Promise<void> {
  const view = document.querySelector('seller-spec-grid')?.shadowRoot?.querySelector('.view');
  const row = view?.querySelector<HTMLElement>('[role=row]');
  if (!view || !row) return;
  view.scrollTop = index * row.offsetHeight;
  await new Promise((resolve) => setTimeout(resolve, 50));
}

function cellOf(index: number, column: number, selector: string, at: number): Element | undefined {
  const grid = document.querySelector('seller-spec-grid')?.shadowRoot;
  const row = grid?.querySelector(`.view [aria-rowindex="${index + 2}"]`);
  return row?.children[column]?.querySelectorAll(selector)[at];
}
