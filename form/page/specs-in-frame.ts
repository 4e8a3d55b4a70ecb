import { specTablesIn } from '../tables/tables';

/** Whether specifications stand in a frame of this page's origin, apart from what the page itself holds. */
export const frameHoldsSpecs = (page: Document): boolean =>
  [...page.querySelectorAll('iframe')].some(({ contentDocument }) => {
    const body = contentDocument?.body;
    return body != null && (specTablesIn(body, []).length > 0 || frameHoldsSpecs(body.ownerDocument));
  });
