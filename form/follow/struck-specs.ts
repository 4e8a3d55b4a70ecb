import type { SpecReading } from '../specs/spec-row';
import { isStruckOut } from '../specs/struck-out';
import type { DeletionRequest } from './deletion-request';
import type { FormModel } from './model';

/** Deleted specifications whose rows are still there, struck out. */
export interface StruckSpecs {
  has(key: string): boolean;
  /** Looks whether rows that stay are shown as deleted, or no longer are. */
  take(inPage: Iterable<readonly [key: string, unit: SpecReading]>, request: DeletionRequest): void;
}

export function createStruckSpecs(model: FormModel): StruckSpecs {
  const struck = new Set<string>();
  return {
    has: (key) => struck.has(key),
    take(inPage, request) {
      for (const [key, unit] of inPage) {
        if (struck.has(key) && !isStruckOut(unit)) {
          struck.delete(key);
          model.returnSpec(key);
        } else if (request.covers(key) && model.edited.specs[key] && isStruckOut(unit)) {
          struck.add(key);
          request.done(key);
          model.removeSpec(key);
        }
      }
    },
  };
}
