import { frameHoldsRedline } from '../../form/page/frames';
import type { Verdict } from '../../form/page/recognise';
import { onMessage, type PageState } from '../../messages/protocol';
import { RestoreDraft } from '../../messages/shapes';
import type { Session } from './session';

/** `unnamed`: a form whose product has neither a name nor an id yet. */
export type PageVerdict = Verdict | { kind: 'unnamed'; found: string[] };

interface AskedPage {
  session(): Session | undefined;
  verdict(): PageVerdict;
  /** What was taught here and is not found any more. */
  missed(found: readonly string[]): PageState['lost'];
  startTeaching(field: string): Promise<void>;
  /** The seller took this address back. */
  leave(): void;
}

/** Answers what the popup asks of a page, and does what it is told there. */
export function answerPopup({ session, verdict, missed, startTeaching, leave }: AskedPage): void {
  const understoodLittle = (): { found: string[]; missing: string[] } | undefined => {
    const now = verdict();
    if (now.kind === 'unnamed') return { found: now.found, missing: ['name'] };
    return now.kind === 'unrecognised' ? { found: now.found, missing: now.missing } : undefined;
  };
  /** A frame that holds the form answers instead. */
  const isToAnswer = (): boolean => window === window.top && !frameHoldsRedline(document);
  const leftToOthers = (): Promise<never> => new Promise(() => {});

  onMessage('describePage', () => {
    const followed = session();
    if (followed) return followed.describe();
    const little = understoodLittle();
    if (little) return { state: 'unrecognised', ...little, lost: missed(little.found) };
    return isToAnswer() ? { state: 'none' } : leftToOthers();
  });
  onMessage('teachField', ({ data }) =>
    session() || verdict().kind === 'unrecognised' || isToAnswer() ? startTeaching(data) : leftToOthers(),
  );
  onMessage('leaveAddress', ({ data }) => {
    if (data.includes(location.origin)) leave();
  });
  onMessage('restoreDraft', async ({ data }) => {
    const order = RestoreDraft.parse(data);
    return demand(session()).restoring.restore(order);
  });
  onMessage('stopRestore', () => session()?.restoring.cancel());
  onMessage('undoRestore', () => demand(session()).restoring.undo());
}

function demand(session: Session | undefined): Session {
  if (!session) throw new Error('no form');
  return session;
}
