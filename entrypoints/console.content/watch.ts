import { frameHoldsRedline } from '../../form/frames';
import { watchJourneys } from '../../form/journeys';
import { labelHitsIn } from '../../form/label-hits';
import { lookOut } from '../../form/lookout';
import { mayHoldForm } from '../../form/may-hold-form';
import { removalDialogIn } from '../../form/removal-dialog';
import { onMessage, type PageState, sendMessage } from '../../messages/protocol';
import { noteOrigin } from '../status/origin';
import { noteStorefront } from '../status/storefront';

/** Waits, at next to no cost, for a page that may hold a product form; then has the editor's script brought in. */
export function keepWatch(): void {
  const lookout = lookOut(document, () => {
    void noteStorefront(document);
    if (!removalDialogIn(document) && !mayHoldForm(document, labelHitsIn(document.body))) return false;
    stop();
    void sendMessage('bringEditor', undefined);
    return true;
  });
  const stopJourneys = watchJourneys(window, lookout.rouse, (event) => {
    void noteOrigin(event);
    lookout.rouse();
  });
  const stopLeaving = onMessage('leaveAddress', ({ data }) => {
    if (data.includes(location.origin)) stop();
  });
  const stopAnswering = window === window.top ? onMessage('describePage', answer) : () => {};

  function stop(): void {
    stopJourneys();
    stopAnswering();
    stopLeaving();
    lookout.stop();
  }
  lookout.rouse();
}

/** A frame that holds the form answers instead. */
const answer = (): PageState | Promise<never> =>
  frameHoldsRedline(document) ? new Promise<never>(() => {}) : { state: 'none' };
