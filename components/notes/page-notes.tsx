import { announcer } from './announce';
import { type Painter, painter } from './painter';
import { sameFindings } from './same';
import { openStage } from './stage';
import type { NotesPorts, NotesView } from './view';
import { watchMovement } from './watch';

export interface Notes {
  /** Shows this state from the next frame on. */
  update(view: NotesView): void;
  /** Something moved: look where the controls are now. Of changes in the page, name the nodes, so that most cost nothing. */
  moved(changed?: readonly Node[]): void;
  unmount(): void;
}

/** How much of the picture is out of date, from least to most: what is written, where a scrolling page carries it, which notes there are, where everything is. */
const DUE = ['texts', 'scroll', 'notes', 'places'] as const;
type Due = (typeof DUE)[number];

/** Draws Redline inside the seller's page: a note beside each flagged control, and the summary in a corner. */
export function mountNotes(shadow: ShadowRoot, ports: NotesPorts): Notes {
  const document = shadow.ownerDocument;
  const window = document.defaultView ?? globalThis.window;
  const stage = openStage(shadow, () => request('places'));
  const speech = announcer(stage.region, ports.t);
  const paint: Painter = painter(stage, ports, () => request('notes'));
  let view: NotesView | undefined;
  let due: Due | undefined;
  let changes: Node[] = [];
  let stirred = false;
  let frame = 0;
  let looking = 0;
  let look: ReturnType<typeof setTimeout> | undefined;

  const request = (what: Due) => {
    if (!view) return;
    if (!due || DUE.indexOf(what) > DUE.indexOf(due)) due = what;
    // A page in the background has no frames; what stands must be true there too.
    if (document.hidden) draw();
    else frame ||= window.requestAnimationFrame(draw);
  };
  /** Once the page has its new layout: asked within the frame, a long page would work it out for us first. */
  const requestLook = () => {
    if (!view) return;
    if (document.hidden) lookAgain();
    else
      looking ||= window.requestAnimationFrame(() => {
        looking = 0;
        clearTimeout(look);
        look = setTimeout(lookAgain);
      });
  };
  const lookAgain = () => {
    if (!view) return;
    if (changes.length > 0 || stirred) {
      paint.forgetSurroundings();
      if (paint.isOff(changes, stirred)) due = 'places';
    }
    changes = [];
    stirred = false;
    draw();
  };
  const draw = () => {
    window.cancelAnimationFrame(frame);
    frame = 0;
    if (!view || !due) return;
    if (changes.length > 0 || stirred) paint.forgetSurroundings();
    if (due === 'places' || due === 'notes') paint.place(view, due === 'notes');
    else if (due === 'scroll') paint.follow();
    due = undefined;
    paint.draw(view);
    watch.look(paint.controls(), paint.summary());
    speech.hear(view);
  };
  const watch = watchMovement(window, {
    onScroll: () => paint.controls().length > 0 && request('scroll'),
    onSettled: () => request('places'),
    onStir: () => {
      stirred = true;
      requestLook();
    },
    onGrown: () => paint.isCrowding() && request('places'),
  });

  return {
    update(next) {
      const now = view;
      const same = now && sameFindings(now.findings, next.findings);
      view = same ? { ...next, findings: now.findings } : next;
      if (!now) {
        due = 'places';
        requestLook();
      } else if (!sameExtent(now, next)) request('places');
      else request(same ? 'texts' : 'notes');
    },
    moved(changed) {
      if (!changed) return request('places');
      changes.push(...changed);
      if (changes.length > 0) requestLook();
    },
    unmount() {
      window.cancelAnimationFrame(frame);
      window.cancelAnimationFrame(looking);
      clearTimeout(look);
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
  Boolean(one.draftSaved) === Boolean(other.draftSaved) &&
  one.page === other.page &&
  one.restore?.kind === other.restore?.kind &&
  (one.saving.state === 'unsaved') === (other.saving.state === 'unsaved');
