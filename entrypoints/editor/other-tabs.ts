import { type ReadonlySignal, signal } from '@preact/signals-core';
import * as z from 'zod/mini';
import { onMessage, sendMessage } from '../../messages/protocol';
import { OtherTab, TabPresence } from '../../messages/shapes';

/** The other tabs that have this product's form open. The tabs themselves are asked: nobody keeps a list. */
export interface OtherTabs {
  readonly open: ReadonlySignal<readonly OtherTab[]>;
  /** Asks them again, and tells them of this one. */
  ask(): Promise<readonly OtherTab[]>;
  /** Whether one of them works on this draft; asks first. */
  hasDraft(draftId: string): Promise<boolean>;
  stop(): void;
}

/** Any other frame of a tab has answered by then, in milliseconds: whoever asks waits to open a form. */
const OTHER_FRAMES = 50;

/** `own`: the draft of this tab, once it has one. */
export function createOtherTabs(productKey: string, own: () => string | undefined): OtherTabs {
  const open = signal<readonly OtherTab[]>([]);
  const presence = (isHere: boolean) => {
    const draftId = own();
    return { productKey, isHere, ...(draftId !== undefined && { draftId }) };
  };

  async function ask(): Promise<readonly OtherTab[]> {
    try {
      open.value = z.parse(z.array(OtherTab), await sendMessage('askOtherTabs', presence(true)));
    } catch {
      // A background that does not answer leaves what was known.
    }
    return open.value;
  }

  const leave = (): void => {
    sendMessage('askOtherTabs', presence(false)).catch(() => undefined);
  };

  const stopHearing = onMessage('tabPresence', ({ data }) => {
    const { success, data: other } = z.safeParse(TabPresence, data);
    // Another frame of this tab may have that product open, and its answer has to come first.
    if (!success || other.productKey !== productKey)
      return new Promise<undefined>((answer) => setTimeout(answer, OTHER_FRAMES));
    const { tabId, isHere, draftId } = other;
    const others = open.value.filter((one) => one.tabId !== tabId);
    open.value = isHere ? [...others, { tabId, ...(draftId !== undefined && { draftId }) }] : others;
    return presence(true);
  });

  /** A tab that crashed, or was frozen, took no leave: the seller comes back from it. */
  const look = (): void => {
    if (!document.hidden && open.value.length > 0) void ask();
  };
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void ask();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', back);

  return {
    open,
    ask,
    hasDraft: async (draftId) => (await ask()).some((other) => other.draftId === draftId),
    stop() {
      stopHearing();
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', back);
      leave();
    },
  };
}
