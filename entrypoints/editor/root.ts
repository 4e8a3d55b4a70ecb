import { browser } from 'wxt/browser';
import type { PageState } from '../../messages/protocol';

/** A product's form in this page, and the draft that its edits are saved to. */
export interface Followed {
  productKey: string;
  draftId: string;
}

/** Redline's one element in the page: outside the app's tree, with everything inside an open shadow root. */
export interface Root {
  /** What an earlier Redline followed here, which was updated or switched off while this page was open. */
  readonly inherited: Followed | undefined;
  readonly shadow: ShadowRoot;
  show(state: Exclude<PageState['state'], 'none'>): void;
  /** The draft is durable since then. */
  saved(at: string): void;
  /** Left on the element for the Redline that comes after this one. */
  follows(followed: Followed): void;
  remove(): void;
}

const NAME = 'redline-root';
/** Said to the element of an earlier Redline: another takes its place. */
const REPLACED = 'redline-replaced';

/**
 * Puts the element on the document of the form, once; a page that threw it out gets it back with the next state.
 * `replaced`: this Redline was updated or switched off, and another one is here now. A page cannot bring that about.
 */
export function createRoot(page: Document, replaced: () => void = () => {}): Root {
  const before = page.documentElement.querySelector<HTMLElement>(`:scope > ${NAME}`);
  before?.dispatchEvent(new Event(REPLACED));
  before?.remove();
  const element = page.createElement(NAME);
  const shadow = element.attachShadow({ mode: 'open' });
  let isGone = false;
  const attach = (): void => {
    if (!element.isConnected && !isGone) page.documentElement.append(element);
  };
  attach();
  element.addEventListener(REPLACED, () => {
    if (browser.runtime?.id === undefined) replaced();
  });
  return {
    shadow,
    inherited: before ? followedBy(before) : undefined,
    show: (state) => {
      if (element.dataset.state !== state) element.dataset.state = state;
      attach();
    },
    saved: (at) => {
      element.dataset.saved = at;
      attach();
    },
    follows: ({ productKey, draftId }) => {
      element.dataset.product = productKey;
      element.dataset.draft = draftId;
    },
    remove: () => {
      isGone = true;
      element.remove();
    },
  };
}

function followedBy({ dataset: { product, draft } }: HTMLElement): Followed | undefined {
  return product !== undefined && draft !== undefined ? { productKey: product, draftId: draft } : undefined;
}
