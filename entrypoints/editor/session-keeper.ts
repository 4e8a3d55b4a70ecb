import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { FollowedForm } from '../../form/follow/followed-form';
import { stepInView } from '../../form/page/step-in-view';
import type { ReleaseStatus } from '../../form/product';
import { sendMessage } from '../../messages/protocol';
import type { Checks } from './checks';
import { createKeeper, type Keeper, type Safety } from './keeper';
import type { SessionStart } from './session-start';

interface Kept {
  start: SessionStart;
  form: FollowedForm;
  checks: Checks;
  status: ReadonlySignal<ReleaseStatus>;
  safety: Signal<Safety>;
  /** Drafts that other tabs go on with. */
  taken: readonly { draftId?: string | undefined }[];
}

/** Keeps the edits of a session's form, and has the page's root say which draft they are and how safe. */
export function keepSession({ start, form, checks, status, safety, taken }: Kept): Keeper {
  const { product, memory, root } = start;
  // One that inherits unsaved edits saves while it is made, before it has a draft to name.
  let keeper: Keeper | undefined;
  keeper = createKeeper({
    product,
    status: () => status.value,
    model: form.model,
    step: () => stepInView(document, form.reading().dialogs),
    ...('fault' in memory && {
      recall: () => sendMessage('recallProduct', product),
      remembered: start.remembered,
    }),
    inherited: inheritedBy(start)?.draftId,
    baseline: memory.baseline,
    // What another tab goes on with is not this one's to write over.
    drafts: memory.drafts.filter(({ id }) => !taken.some(({ draftId }) => draftId === id)),
    hidden: checks.hiddenKeys,
    onSafety(next) {
      safety.value = next;
      if (next.state === 'saved') root.saved(next.at);
      if (next.state === 'saving' && keeper) tellDraft(start, keeper);
      root.show(next.state === 'unsaved' && next.fault === 'context_ended' ? 'failed' : 'watching');
    },
  });
  return keeper;
}

/** Leaves on the page which draft its edits are saved to, for the Redline that comes after this one. */
export const tellDraft = ({ root, product }: SessionStart, { draftId }: Keeper): void =>
  root.follows({ productKey: product.key, draftId });

/** What an earlier Redline left on this page, if it followed the same product. */
export const inheritedBy = ({ root, product }: SessionStart) =>
  root.inherited?.productKey === product.key ? root.inherited : undefined;
