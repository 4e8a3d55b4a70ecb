import { labelHitsIn } from '../../form/naming/label-hits';
import { frameHoldsRedline } from '../../form/page/frames';
import { watchJourneys } from '../../form/page/journeys';
import { lookOut } from '../../form/page/lookout';
import { mayHoldForm } from '../../form/page/may-hold-form';
import { routeOf } from '../../form/page/page-route';
import { removalDialogIn } from '../../form/page/removal-dialog';
import { onMessage, type PageState, sendMessage } from '../../messages/protocol';
import { readTaughtAddresses } from '../settings/taught-addresses';
import { noteOrigin } from '../status/origin';
import { noteStorefront } from '../status/storefront';

/** Set in the extension's own world of the page, which the page cannot see. */
declare global {
  var redlineWatch: boolean | undefined;
}

/** Waits, at next to no cost, for a page that may hold a product form; then has the editor's script brought in. */
export function keepWatch(): void {
  // A tab that was open before Redline started may be given the script twice.
  if (globalThis.redlineWatch) return;
  globalThis.redlineWatch = true;
  let taught: string[] = [];
  /** A form whose labels nobody knew until the seller pointed at them. */
  const isTaught = (): boolean => taught.length > 0 && taught.includes(routeOf(location.href));

  const lookout = lookOut(document, () => {
    const isForm = isTaught() || mayHoldForm(document, labelHitsIn(document.body));
    if (!isForm) {
      void noteStorefront(document);
      if (!removalDialogIn(document)) return false;
    }
    stop();
    void sendMessage('bringEditor', undefined);
    return true;
  });
  const stopJourneys = watchJourneys(window, lookout.rouse, (event) => {
    void noteOrigin(event);
    lookout.rouse();
  });
  const stopLeaving = onMessage('leaveAddress', ({ data }) => {
    if (!data.includes(location.origin)) return;
    stop();
    // The seller may add the address again.
    globalThis.redlineWatch = false;
  });
  const stopHearing = onMessage('openEditor', () => {
    if (window !== window.top || frameHoldsRedline(document)) return new Promise<never>(() => {});
    stop();
    return sendMessage('bringEditor', undefined);
  });
  const stopAnswering = window === window.top ? onMessage('describePage', answer) : () => {};

  function stop(): void {
    stopJourneys();
    stopAnswering();
    stopHearing();
    stopLeaving();
    lookout.stop();
  }
  lookout.rouse();
  void readTaughtAddresses().then((addresses) => {
    taught = addresses;
    if (isTaught()) lookout.rouse();
  });
}

/** A frame that holds the form answers instead. */
const answer = (): PageState | Promise<never> =>
  frameHoldsRedline(document) ? new Promise<never>(() => {}) : { state: 'none' };
