/** Whether a frame of the same origin under this page holds Redline's element: then that frame answers for the page. */
export const frameHoldsRedline = (page: Document): boolean =>
  [...page.querySelectorAll('iframe')].some((frame) => {
    const inner = frame.contentDocument;
    return inner !== null && (inner.querySelector('redline-root') !== null || frameHoldsRedline(inner));
  });
