import type { FieldPath } from '../product';
import type { Action } from './actions';
import type { DeletionRequest } from './deletion-request';
import type { Cause } from './model';

/** What the seller did before a look at the specifications. */
export interface Circumstances {
  action: Action | undefined;
  request: DeletionRequest;
  causeOf(path: FieldPath): Cause;
}
