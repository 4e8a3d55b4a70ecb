import { isOpenForm } from '../../form/follow/form-parts';
import { TEACHABLE } from '../../form/naming/lesson';
import type { Lessons } from '../../form/naming/taught';
import { idInAddress } from '../../form/page/identity';
import { watchJourneys } from '../../form/page/journeys';
import { lookOut } from '../../form/page/lookout';
import { pageFacts } from '../../form/page/page-facts';
import { recognise } from '../../form/page/recognise';
import { removalDialogIn } from '../../form/page/removal-dialog';
import { type HeldReading, holdReading } from '../../form/reading/hold-reading';
import { fieldsFound, type Reading } from '../../form/reading/read';
import { readSliced } from '../../form/reading/read-sliced';
import { pause } from '../../form/slices';
import { noteOrigin } from '../status/origin';
import { noteStorefront } from '../status/storefront';
import { createTaughtHere, lostOf } from './lessons';
import { answerPopup, type PageVerdict } from './page-answers';
import { openRemoval } from './removal';
import { createRoot, type Root } from './root';
import { openSession, type Session } from './session';
import { createTeacher } from './teach';
import { type Found, nameIn, productNow, recall } from './whose-form';

/** Looks for a product form in this page, follows it while it is there, and answers the popup. */
export function watchPage(): void {
  let session: Session | undefined;
  let root: Root | undefined;
  let verdict: PageVerdict = { kind: 'other' };
  let opening = false;
  let left = false;
  let idAtOpening: string | undefined;
  const lessons = createTaughtHere(reread);
  const teacher = createTeacher(lessons, () => verdict.kind === 'other' && showUnrecognised());

  const lookout = lookOut(document, look);
  lookout.rouse();
  const stopJourneys = watchJourneys(window, moved, stirred);

  async function look(): Promise<boolean> {
    if (session || opening) return true;
    const taught = lessons.here();
    const reading = await readSliced(document.body, () => ({ lessons: taught }));
    const held = holdReading(document.body, reading, () => ({ lessons: lessons.here() }));
    await pause();
    const found = session !== undefined || opening || left || judge(reading, taught);
    if (typeof found === 'boolean') {
      held.drop();
      return found;
    }
    opening = true;
    idAtOpening = idInAddress(location.href);
    void open(held, found);
    return true;
  }

  /** The product whose form this is; else whether the page needs no other look. */
  function judge(reading: Reading, taught: Lessons): Found | boolean {
    // Something was taught meanwhile.
    if (lessons.here().length !== taught.length) return false;
    const facts = pageFacts(document);
    verdict = recognise(reading, facts, taught.length > 0);
    if (verdict.kind !== 'form') return lookForMore();
    const product = productNow(nameIn(reading), facts);
    if (product) return { product, facts };
    verdict = { kind: 'unnamed', found: [...fieldsFound(reading)] };
    return false;
  }

  /** What a page without a form may hold: a dialog that removes a product, or the address that customers see. */
  function lookForMore(): boolean {
    if (removalDialogIn(document)) {
      showRemoval();
      return true;
    }
    void noteStorefront(document);
    showUnrecognised();
    return false;
  }

  async function open(held: HeldReading, { product, facts }: Found): Promise<void> {
    root ??= createRoot(document, leave);
    const readingNow = (): Reading | undefined => {
      const now = held.take();
      return isOpenForm(now) && idInAddress(location.href) === idAtOpening ? now : undefined;
    };
    try {
      const memory = await recall(product);
      session = await openSession({
        product,
        reading: readingNow,
        catchUp: held.catchUp,
        facts,
        memory,
        root,
        remembered: reread,
        lessons: lessons.here,
        teach: (field) => void startTeaching(field),
        isAnother: (name) => productNow(name)?.key !== product.key,
        gone: close,
      });
      if (session && !left) await session.fulfil(memory.pending);
      else close();
    } catch (error) {
      console.error(error);
      root.show('failed');
    } finally {
      held.drop();
      opening = false;
    }
  }

  /** No form, but a page where one more thing is worth saying. */
  function showRemoval(): void {
    opening = true;
    root?.remove();
    root = createRoot(document, leave);
    root.show('watching');
    void openRemoval(root.shadow, () => {
      opening = false;
      if (!left) close();
    });
  }

  function close(): void {
    session?.stop();
    session = undefined;
    root?.remove();
    root = undefined;
    lookout.rouse();
  }

  /** Something was taught or forgotten: the page is read anew, and a picker in the root stays. */
  function reread(): void {
    session?.stop();
    session = undefined;
    verdict = { kind: 'other' };
    lookout.rouse();
  }

  async function startTeaching(field: string): Promise<void> {
    const known = TEACHABLE.find((one) => one === field);
    if (!known) return;
    root ??= createRoot(document, leave);
    if (!session) root.show('unrecognised');
    return teacher.start(root, known);
  }

  /** The seller took this address back. */
  function leave(): void {
    left = true;
    teacher.stop();
    lessons.stop();
    close();
    stopJourneys();
    lookout.stop();
  }

  function showUnrecognised(): void {
    if (verdict.kind === 'unrecognised') {
      root ??= createRoot(document, leave);
      root.show('unrecognised');
    } else if (root && !teacher.isOpen()) {
      root.remove();
      root = undefined;
    }
  }

  /** Another product's address under a form that stayed: the form is that product's now. */
  function moved(): void {
    const id = idInAddress(location.href);
    if (session && id !== undefined && idAtOpening !== undefined && id !== idAtOpening) close();
    else if (!session) lookout.rouse();
  }

  function stirred(event: Event): void {
    if (session) {
      session.wake();
      return;
    }
    void noteOrigin(event);
    lookout.rouse();
  }

  document.addEventListener('visibilitychange', () => document.hidden && session?.flush());
  window.addEventListener('blur', () => session?.flush());
  window.addEventListener('pagehide', () => session?.flush('leave'));

  answerPopup({
    session: () => session,
    verdict: () => verdict,
    missed: (found) => lostOf(lessons.here(), found),
    startTeaching,
    leave,
  });
}
