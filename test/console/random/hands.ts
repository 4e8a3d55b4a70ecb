/** Where a person's hand goes to do something in the page: `name`, `spec.trial@s2:yes`, `delete@s2`. */
export interface Hands {
  /** Says which element is pressed or typed into for something. */
  put<E extends Element>(what: string, element: E): E;
  /** Says what a field holds now, also one in a dialog. */
  tell(what: string, value: () => unknown): void;
  told(what: string): unknown;
  /** The element, when it can be seen. */
  at(what: string): Element | null;
}

export function createHands(): Hands {
  const elements = new Map<string, Element>();
  const values = new Map<string, () => unknown>();
  return {
    tell: (what, value) => values.set(what, value),
    told: (what) => values.get(what)?.(),
    put(what, element) {
      elements.set(what, element);
      return element;
    },
    at(what) {
      const element = elements.get(what);
      return element?.isConnected && element.getClientRects().length > 0 ? element : null;
    },
  };
}

declare global {
  interface Window {
    /** What tests ask where to press; nothing of it is in the page's tree. */
    hands?: Hands;
  }
}
