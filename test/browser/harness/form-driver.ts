import type { ElementHandle, JSHandle, Page } from 'puppeteer';
import type { BillingMode, DeliveryMethod, ProductField, SpecField } from '../../../form/product';
import type { PracticeOthers } from '../../console/others';
import type { PracticeState } from '../../console/practice';
import type { Language } from '../../console/texts';
import { until } from './findings';

export type TextField = Exclude<
  ProductField,
  'deliveryMethod' | 'publicSales' | 'supervision' | 'multiInstance' | 'logo' | 'userGuide' | 'certificate'
>;
export type YesNoField = 'publicSales' | 'supervision' | 'multiInstance';
export type FileField = 'logo' | 'userGuide' | 'certificate';
export type SpecTextField = Exclude<
  SpecField,
  'spec.billing' | 'spec.trial' | 'spec.hidden' | 'spec.attributes' | 'spec.price'
>;
export type FormButton = 'submit' | 'saveDraft' | 'preview' | 'cancel';

/** Edits one console's modification form by mouse and keyboard, as a seller does. */
export interface FormDriver {
  page: Page;
  /** The form's model as the console's own app knows it. */
  state(): Promise<PracticeState>;
  /** Replaces a text or a number; of a list (highlights, cases) the entry at `index`. The focus stays there. */
  type(field: TextField, value: string, index?: number): Promise<void>;
  /** Adds an entry to a list. */
  addEntry(field: 'highlights' | 'cases', value: string): Promise<void>;
  deliver(method: DeliveryMethod): Promise<void>;
  toggle(field: YesNoField, on: boolean): Promise<void>;
  attach(field: FileField, path: string): Promise<void>;
  /** Where the form has fields that no dictionary names: fills one; a choice by its key, a box by '' to take its tick. */
  other?(field: keyof PracticeOthers, value: string): Promise<void>;
  /** A specification by the name that it shows now; looked up anew at every action. */
  spec(name: string): SpecDriver;
  /** Where specifications are edited in a dialog or drawer: opens it and leaves it open. */
  openSpec?(name: string): Promise<OpenSpec>;
  /** Where the table can be sorted: sorts it by name, the other way round each time. */
  sort?(): Promise<void>;
  /** Where the table can be filtered: shows only specifications that hold a text; '' shows all. */
  filter?(text: string): Promise<void>;
  /** Where the specifications stand in a tab, step or panel of their own: brings them into view. */
  toSpecs?(): Promise<void>;
  /** Presses Add Specification; the new one is `spec('')`. */
  addSpec(): Promise<void>;
  press(button: FormButton): Promise<void>;
  switchLanguage(): Promise<void>;
}

export interface SpecDriver {
  type(field: SpecTextField, value: string): Promise<void>;
  toggle(field: 'spec.trial' | 'spec.hidden', on: boolean): Promise<void>;
  mode(mode: BillingMode, on: boolean): Promise<void>;
  /** Adds a custom attribute with its values, where the console has them. */
  addAttribute?(name: string, values: readonly string[]): Promise<void>;
  copy(): Promise<void>;
  /** Presses Delete and answers the question that follows. */
  remove(confirm?: boolean): Promise<void>;
}

/** A specification open in a dialog or a drawer: what is typed there counts only once it is confirmed. */
export interface OpenSpec extends Pick<SpecDriver, 'type' | 'toggle' | 'mode' | 'addAttribute'> {
  confirm(): Promise<void>;
  cancel(): Promise<void>;
}

/** Scrolls a control to the middle, waits until it stands still with nothing over it, and clicks it. */
export async function clickOn(element: ElementHandle<Element>): Promise<void> {
  await element.evaluate(async (node) => {
    const end = Date.now() + 5_000;
    const middle = () => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    };
    let last = '';
    let over = '';
    const isMoving = ({ playState, effect }: Animation) =>
      playState === 'running' && effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY;
    // A drawer may stand where it will be before it begins to slide in.
    const slides = () => {
      for (let at: Element | null = node; at; at = at.parentElement)
        if (at.getAnimations().some(isMoving) || /-motion-\S*-(?:appear|enter)/.test(at.className))
          return true;
      return false;
    };
    const toMiddle = () => node.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    toMiddle();
    while (Date.now() < end) {
      const [x, y] = middle();
      const root = node.getRootNode() as Document | ShadowRoot;
      const hit = root.elementFromPoint(x, y);
      // A label that lies over its field passes a press on.
      const label = hit?.closest('label');
      const free = hit !== null && (node.contains(hit) || label?.contains(node) || label?.control === node);
      const place = `${Math.round(x)} ${Math.round(y)}`;
      if (free && last === place && !slides()) return;
      last = place;
      if (!free) toMiddle();
      over = free ? 'nothing' : (hit?.tagName.toLowerCase() ?? 'outside the window');
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(`Covered (${over}) or moving: ${node.outerHTML.slice(0, 200)}`);
  });
  await element.click();
}

/** Finds and clicks; what the page drew anew under the press is found and clicked again. */
export async function clickAnew(find: () => Promise<ElementHandle<Element>>): Promise<void> {
  for (let tries = 0; ; tries++) {
    const element = await find();
    try {
      return await clickOn(element);
    } catch (error) {
      if (tries === TRIES || (await element.evaluate((node) => node.isConnected))) throw error;
    }
  }
}

/** A page that is being drawn draws a button anew this often at most. */
const TRIES = 3;

/** Replaces what a text control holds, by selecting all of it and typing. */
export async function typeInto(page: Page, element: ElementHandle<Element>, value: string): Promise<void> {
  await clickOn(element);
  await selectAll(page);
  if (value === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(value);
}

/** Replaces what the focused control holds in one go, as a paste does. */
export async function paste(page: Page, value: string): Promise<void> {
  await selectAll(page);
  // Firefox takes one character at a time.
  for (const character of value) await page.keyboard.sendCharacter(character);
}

async function selectAll(page: Page): Promise<void> {
  const all = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(all);
  await page.keyboard.press('KeyA');
  await page.keyboard.up(all);
}

/** Leaves the control that has the focus, as a seller who goes on to the next one. */
export const leave = (page: Page): Promise<void> => page.keyboard.press('Tab');

export const stateOf = async (page: Page): Promise<PracticeState> => {
  const state = await page.evaluate(() => window.practice.state());
  if (!state) throw new Error('No form is open.');
  return state;
};

/** Turns a box, radio or switch on or off by pressing what stands for it. */
export async function setOn(shown: ElementHandle<Element>, on: boolean): Promise<void> {
  const isOn = () =>
    shown.evaluate((node) => {
      const input = node.matches('input') ? node : node.querySelector('input');
      if (input instanceof HTMLInputElement) return input.checked;
      return node.getAttribute('aria-checked') === 'true';
    });
  if ((await isOn()) === on) return;
  await clickOn(shown);
  // Some switches are drawn anew a little later, and may be gone by then.
  await until(async () => (await isOn()) === on, 'the switch is set', 1_000).catch(() => {});
}

/** The language that the page shows now. */
export const languageOf = async (page: Page): Promise<Language> =>
  (await page.evaluate(() => document.documentElement.lang)).startsWith('zh') ? 'zh' : 'en';

/** Waits for an element on the page; none is an error that names what was sought. */
export async function find(sought: string, look: () => Promise<JSHandle>): Promise<ElementHandle<Element>> {
  const end = Date.now() + 5_000;
  for (;;) {
    const element = (await look()).asElement();
    if (element) return element as ElementHandle<Element>;
    if (Date.now() > end) throw new Error(`Not on the page: ${sought}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
