import type { PracticeOthers } from './others';
import type { PracticeFields, PracticeProduct, PracticeSpec } from './products';
import type { Language } from './texts';

/** What a console's form holds right now, as its own app knows it. */
export interface PracticeState {
  productId: string;
  fields: PracticeFields;
  /** What only some of the consoles show. */
  others: PracticeOthers;
  specs: PracticeSpec[];
}

/** What tests read from the page: `window.practice`. */
export interface Practice {
  /** The form's model as plain data; null while no form is open. */
  state(): PracticeState | null;
  /** What Submit sent, oldest first. */
  submissions: PracticeState[];
  /** What Save Draft sent, oldest first. */
  savedDrafts: PracticeState[];
}

declare global {
  interface Window {
    practice: Practice;
  }
}

/** Puts `window.practice` in place; `current` gives the app's model while a form is open. */
export function exposePractice(current: () => PracticeProduct | null): Practice {
  const practice: Practice = {
    state: () => {
      const product = current();
      return product && plain(product);
    },
    submissions: [],
    savedDrafts: [],
  };
  window.practice = practice;
  return practice;
}

/** How a console is shown; read from the address, so that a test can choose. */
export interface PracticeOptions {
  language: Language;
  /** Milliseconds until the form's fields are there; specifications follow 500 ms later. */
  delay: number;
  specDelay: number;
  /** The form stands there empty until the data comes, instead of not at all. */
  early: boolean;
  /** Rows a page of the specification table, 0 for one page. */
  rows: number;
  /** Specifications are drawn only once their table is scrolled into view. */
  lazy: boolean;
  /** Some labels are in words that no dictionary of fields has. */
  ownNames: boolean;
  /** Lists the product with 500 specifications too. */
  huge: boolean;
}

/** Options from `?lang=zh&delay=0&specDelay=0&early=1&rows=10&lazy=1&huge=1&names=own`. */
export function practiceOptions(defaults: Partial<PracticeOptions> = {}): PracticeOptions {
  const query = new URLSearchParams(location.search);
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
  return {
    language:
      query.get('lang') === 'zh' ? 'zh' : query.get('lang') === 'en' ? 'en' : (defaults.language ?? 'en'),
    delay: number('delay', defaults.delay ?? 300),
    specDelay: number('specDelay', defaults.specDelay ?? 500),
    early: query.get('early') === '1',
    rows: number('rows', defaults.rows ?? 0),
    lazy: query.get('lazy') === '1',
    ownNames: query.get('names') === 'own',
    huge: query.get('huge') === '1',
  };
}

/** The text of rich text, one line a paragraph. */
export function textOfHtml(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const blocks = [...body.children];
  return (blocks.length > 0 ? blocks.map((block) => block.textContent ?? '') : [body.textContent ?? ''])
    .join('\n')
    .trim();
}

/** A table widget may put marks of its own on its rows; only the model is told. */
function plain({ id, fields, others, specs }: PracticeProduct): PracticeState {
  const told = {
    productId: id,
    fields: { ...fields, description: textOfHtml(String(fields.description)) },
    others,
    specs: specs.map(({ key, code, state, fields }) => ({ key, code, state, fields })),
  };
  return JSON.parse(JSON.stringify(told));
}
