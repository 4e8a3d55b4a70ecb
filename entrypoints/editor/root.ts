import type { PageState } from '../../messages/protocol';

/** Redline's one element in the page: outside the app's tree, with everything inside an open shadow root. */
export interface Root {
  readonly shadow: ShadowRoot;
  show(state: Exclude<PageState['state'], 'none'>): void;
  /** The draft is durable since then. */
  saved(at: string): void;
  remove(): void;
}

const NAME = 'redline-root';

/** Puts the element on the document of the form, once; a page that threw it out gets it back with the next state. */
export function createRoot(page: Document): Root {
  page.documentElement.querySelector(`:scope > ${NAME}`)?.remove();
  const element = page.createElement(NAME);
  const shadow = element.attachShadow({ mode: 'open' });
  const attach = (): void => {
    if (!element.isConnected) page.documentElement.append(element);
  };
  attach();
  return {
    shadow,
    show: (state) => {
      if (element.dataset.state !== state) element.dataset.state = state;
      attach();
    },
    saved: (at) => {
      element.dataset.saved = at;
      attach();
    },
    remove: () => element.remove(),
  };
}
