import type { FieldPath, FieldValue } from '../../form/product';
import type { ConsolePage, Fix } from '../rule';

/** The way out of a changed value: the released one. None when it was never seen. */
export const putBack = (path: FieldPath, released: FieldValue | undefined): Fix[] =>
  released === undefined ? [] : [{ kind: 'put-back', path, value: released }];

/** A text that the seller needs elsewhere. */
export const copyText = (text: string): Fix[] => [{ kind: 'copy', text }];

/** The way out that lies on another page of the console. */
export const goTo = (page: ConsolePage): Fix[] => [{ kind: 'go-to', page }];
