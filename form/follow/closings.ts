import type { Spec } from '../product';
import { nameOf } from './arrivals';
import type { DeletionRequest } from './deletion-request';
import type { FormModel } from './model';

/** A part of the page that stands for a specification by its name, and is to go. */
export interface Closing {
  key: string;
  /** Whether it is still in its list; undefined when all of that is gone, as behind another step. */
  isShown(): boolean | undefined;
}

export interface Closings {
  note(closing: Closing): void;
  /** Looks whether what was to go is gone, or is there again. */
  take(request: DeletionRequest): void;
}

export function createClosings(model: FormModel): Closings {
  const closings = new Map<string, Closing>();
  return {
    note: (closing) => closings.set(closing.key, closing),
    take(request) {
      for (const { key, isShown } of closings.values()) {
        const isThere = model.edited.specs[key] !== undefined;
        if (isThere && !request.covers(key)) continue;
        const is = isShown();
        if (is === false && isThere) {
          request.done(key);
          model.removeSpec(key);
        } else if (is && !isThere) model.returnSpec(key);
      }
    },
  };
}

/** The one specification of a name, as it is now or was released. */
export const specNamed = (model: FormModel, name: string): Spec | undefined =>
  Object.values({ ...model.released.specs, ...model.edited.specs }).find(
    ({ fields }) => name !== '' && nameOf(fields) === name,
  );
