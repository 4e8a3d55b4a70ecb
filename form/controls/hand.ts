/** Whether the pointer over an element tells that it can be pressed. */
export const hasHand = (element: Element): boolean => cursorOver(element) === 'pointer';

/** Whether it tells that the element can be pressed, or cannot be now. */
export const isForPressing = (element: Element): boolean =>
  /^(?:pointer|not-allowed)$/.test(cursorOver(element));

const cursorOver = (element: Element): string =>
  element.ownerDocument.defaultView?.getComputedStyle(element).cursor ?? '';
