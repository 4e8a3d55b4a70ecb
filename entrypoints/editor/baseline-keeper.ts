import type { Baseline } from '../../drafts/draft';
import { same } from '../../drafts/same';
import type { FormModel } from '../../form/follow/model';
import type { ProductIdentity, ReleaseStatus } from '../../form/product';
import { sendMessage } from '../../messages/protocol';
import type { ProductMemory } from '../../messages/shapes';

/** What a draft is measured against. */
export interface Against {
  /** The product under its newest name. */
  named(): ProductIdentity;
  status(): ReleaseStatus;
  model: FormModel;
  /** The newest released form that is kept of this product. */
  baseline?: Baseline | undefined;
  /** Asks for what could not be recalled when the form opened. */
  recall?: (() => Promise<ProductMemory>) | undefined;
}

/** Keeps the released form of one product, once for all saves. */
export interface BaselineKeeper {
  /** The id under which it is kept, after keeping it if need be; a failure is tried again at the next call. */
  id(): Promise<string>;
  /** Another form is the released one now. */
  renew(): void;
  /** Whether it is known what was kept of this product before. */
  readonly isRemembered: boolean;
}

export function createBaselineKeeper({ named, status, model, baseline, recall }: Against): BaselineKeeper {
  let forgotten = recall;
  let kept: Promise<string> | undefined;

  /** A released form that was kept before stands against what this page shows: it may hold edits that it loaded. */
  async function remember(): Promise<ProductMemory | undefined> {
    const memory = await forgotten?.();
    forgotten = undefined;
    return memory;
  }

  /** What is kept already costs no message, which the first edit of a form would have to wait for. */
  function known(): string | undefined {
    const isKnown = status() === 'unknown' || status() === baseline?.status;
    return isKnown && same(baseline?.form, model.released) ? baseline?.id : undefined;
  }

  async function keep(): Promise<string> {
    try {
      const id = (await remember())?.baseline?.id ?? known();
      if (id !== undefined) return id;
      const form = model.released;
      return (await sendMessage('keepBaseline', { product: named(), status: status(), form })).id;
    } catch (error) {
      kept = undefined;
      throw error;
    }
  }

  return {
    id: () => (kept ??= keep()),
    renew: () => {
      kept = undefined;
    },
    get isRemembered() {
      return forgotten === undefined;
    },
  };
}
