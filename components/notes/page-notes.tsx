import { announcer } from './announce';
import { type Painter, painter } from './painter';
import { sameFindings } from './same';
import { openStage } from './stage';
import type { NotesPorts, NotesView } from './view';
import { watchMovement } from './watch';

export interface Notes {
  /** Shows this state from the next frame on. */
  update(view: NotesView): void;
  /** The page changed around the controls: look where they are now. */
  moved(): void;
  unmount(): void;
}

/** How much of the picture is out of date, from least to most. */
type Due = 'drawing' | 'scrolling' | 'places';
const DUE: readonly Due[] = ['drawing', 'scrolling', 'places'];

/** Draws Redline inside the seller's page: a note beside each flagged control, and the summary in a corner. */
export function mountNotes(shadow: ShadowRoot, ports: NotesPorts): Notes {
  const document = shadow.ownerDocument;
  const window = document.defaultView ?? globalThis.window;
  const stage = openStage(shadow);
  const speech = announcer(stage.region, ports.t);
  const paint: Painter = painter(stage, ports, () => request('places'));
  let view: NotesView | undefined;
  let due: Due | undefined;
  let frame = 0;

  const request = (what: Due) => {
    if (!view) return;
    if (!due || DUE.indexOf(what) > DUE.indexOf(due)) due = what;
    // A page in the background has no frames; what stands must be true there too.
    if (document.hidden) draw();
    else frame ||= window.requestAnimationFrame(draw);
  };
  const draw = () => {
    window.cancelAnimationFrame(frame);
    frame = 0;
    if (!view || !due) return;
    if (due === 'places') paint.place(view);
    if (due === 'scrolling') paint.follow();
    due = undefined;
    paint.draw(view);
    watch.look(paint.controls());
    speech.hear(view.findings);
  };
  const watch = watchMovement(window, {
    onScroll: () => paint.controls().length > 0 && request('scrolling'),
    onSettled: () => request('places'),
    onStir: () => paint.isOff() && request('places'),
  });

  return {
    update(next) {
      const now = view;
      const same = now && sameFindings(now.findings, next.findings);
      view = same ? { ...next, findings: now.findings } : next;
      request(same && sameExtent(now, next) ? 'drawing' : 'places');
    },
    moved: () => request('places'),
    unmount() {
      window.cancelAnimationFrame(frame);
      view = undefined;
      watch.stop();
      speech.stop();
      paint.clear();
      stage.close();
    },
  };
}

/** Whether the summary takes up the same room. */
const sameExtent = (one: NotesView, other: NotesView): boolean =>
  one.folded === other.folded &&
  one.submitGate === other.submitGate &&
  one.askReleased === other.askReleased &&
  one.page === other.page &&
  (one.saving.state === 'unsaved') === (other.saving.state === 'unsaved');
