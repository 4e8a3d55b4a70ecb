import { render, type VNode } from 'preact';
import type { Unfolded } from './finding';
import { gauge } from './gauge';
import { arrange, follow, hasMoved, isSummaryOn, isTouched, type Layout } from './layout';
import type { NoteActions } from './note';
import { PageView } from './page-view';
import type { Size } from './rect';
import type { openStage } from './stage';
import { SummaryList } from './summary-list';
import type { NotesPorts, NotesView } from './view';

export type Painter = ReturnType<typeof painter>;

/** The bar with nothing to say, before it was ever drawn. */
const BAR: Size = { width: 220, height: 36 };
const NOWHERE: Layout = {
  notes: [],
  slot: { x: 'right', y: 'bottom', offset: 16 },
  controls: [],
  waiting: false,
};

/** Keeps the picture: the places of the notes, what the seller unfolded, and what was last drawn. */
export function painter(stage: ReturnType<typeof openStage>, ports: NotesPorts, onUnfold: () => void) {
  const { drawing, element } = stage;
  const document = element.ownerDocument;
  let layout = NOWHERE;
  /** Where the folded bar stands, to come back to when the list is folded again. */
  let bar = NOWHERE.slot;
  let origin = { left: 0, top: 0 };
  let unfolded: Unfolded = {};
  let opened: string | undefined;
  let list: { of: readonly unknown[]; node: VNode } | undefined;

  const unfold = (next: Unfolded, group: string | undefined) => {
    [unfolded, opened] = [next, group];
    onUnfold();
  };
  const actions: NoteActions & Pick<NotesPorts, 'onReveal'> = {
    t: ports.t,
    onFix: ports.onFix,
    onSilence: ports.onSilence,
    onReveal: ports.onReveal,
    onToggle: (what, id) => unfold({ [what]: unfolded[what] === id ? undefined : id }, opened),
    onOpen: (group) => opened !== group && unfold({}, group),
    onClose: () => unfold({}, undefined),
  };
  const gauges = gauge(element, actions);

  const placeOnce = ({ findings, folded }: NotesView, summary: Size, still: boolean) => {
    const asked = { findings, ports, gauges, document, summary, slot: bar, opened, unfolded };
    layout = arrange({ ...asked, before: layout, still });
    if (folded) bar = layout.slot;
    origin = drawing.getBoundingClientRect();
  };
  const draw = (view: NotesView) => {
    render(
      <PageView
        view={view}
        layout={layout}
        origin={origin}
        unfolded={unfolded}
        actions={actions}
        ports={ports}
        list={listOf(view)}
      />,
      drawing,
    );
  };
  /** Drawn again only when something in it changed: it may be long, and keystrokes are many. */
  const listOf = ({ findings, folded }: NotesView): VNode => {
    const placed = layout.notes.flatMap(({ group, spot }) =>
      (spot ? group.findings : []).map(({ key }) => key),
    );
    const of = [findings, folded, placed.join('\n'), unfolded.why, unfolded.menu];
    if (!list || list.of.some((part, index) => part !== of[index]))
      list = {
        of,
        node: (
          <SummaryList
            findings={findings}
            placed={new Set(placed)}
            folded={folded}
            unfolded={unfolded}
            actions={actions}
          />
        ),
      };
    return list.node;
  };

  return {
    draw,
    /** Finds places anew, and once more when the summary grew into something. `still`: only the findings changed. */
    place(view: NotesView, still: boolean) {
      // Behind a modal list the page cannot be probed; it moves nowhere either.
      if (drawing.querySelector('dialog')) return;
      placeOnce(view, summarySize(), still);
      draw({ ...view, submitGate: false });
      if (!still && isSummaryOn(layout, summarySize(), document)) placeOnce(view, summarySize(), true);
    },
    follow() {
      layout = follow(layout, document);
      origin = drawing.getBoundingClientRect();
    },
    controls: () => layout.notes.map(({ control }) => control),
    summary: () => drawing.querySelectorAll('.summary'),
    /** Whether notes stand where their controls no longer are, have yet to find a place, or may lie on what changed. */
    isOff: (changed: readonly Node[]) =>
      layout.waiting ||
      hasMoved(layout) ||
      isTouched(layout, changed) ||
      isSummaryOn(layout, summarySize(), document),
    clear: () => render(null, drawing),
  };

  function summarySize(): Size {
    return drawing.querySelector('.summary')?.getBoundingClientRect() ?? BAR;
  }
}
