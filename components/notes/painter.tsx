import { render, type VNode } from 'preact';
import type { Unfolded } from './finding';
import { gauge } from './gauge';
import { arrange, follow, type Layout } from './layout';
import type { NoteActions } from './note';
import { PageNotes, PageView } from './page-view';
import type { Size } from './rect';
import type { openStage } from './stage';
import { isStale, isSummaryOn, isUnderSummary } from './stale';
import { SummaryList } from './summary-list';
import type { Surroundings } from './survey';
import type { NotesPorts, NotesView } from './view';

export type Painter = ReturnType<typeof painter>;

/** The bar with nothing to say, before it was ever drawn. */
const BAR: Size = { width: 220, height: 36 };
const NOWHERE: Layout = {
  notes: [],
  slot: { x: 'right', y: 'bottom', offset: 16 },
  controls: [],
  hidden: { controls: [], findings: [] },
  crowded: false,
  surroundings: undefined,
};

/** Keeps the picture: the places of the notes, what the seller unfolded, and what was last drawn. */
export function painter(stage: ReturnType<typeof openStage>, ports: NotesPorts, onUnfold: () => void) {
  const { drawing, element } = stage;
  const document = element.ownerDocument;
  let layout = NOWHERE;
  /** Where the folded bar stands, to come back to when the list is folded again. */
  let bar = NOWHERE.slot;
  let origin = { left: 0, top: 0 };
  /** What is in view around the controls, while nothing in the page has changed since it was looked at. */
  let surroundings: Surroundings | undefined;
  /** The page's controls when it was last looked whether one stands under the summary. */
  let known: Iterable<Element> | undefined;
  let unfolded: Unfolded = {};
  let opened: string | undefined;

  const unfold = (next: Unfolded, group: string | undefined) => {
    [unfolded, opened] = [next, group];
    onUnfold();
  };
  const actions: NoteActions & Pick<NotesPorts, 'onReveal'> = {
    t: ports.t,
    onFix: ports.onFix,
    onHide: ports.onHide,
    onWholeRule: ports.onWholeRule,
    onReveal: ports.onReveal,
    onToggle: (what, id) => unfold({ [what]: unfolded[what] === id ? undefined : id }, opened),
    onOpen: (group) => opened !== group && unfold({}, group),
    onLeave: (group) => opened === group && unfold({}, undefined),
    onClose: () => unfold({}, undefined),
  };
  const gauges = gauge(element, actions);

  const placeOnce = ({ findings, folded }: NotesView, summary: Size, still: boolean) => {
    const asked = { findings, ports, gauges, document, summary, slot: bar, opened, unfolded };
    const covered = layout.surroundings?.layers;
    layout = arrange({ ...asked, before: layout, still, surroundings: still ? surroundings : undefined });
    surroundings = layout.surroundings;
    const isUnheard = (layer: Element) => !covered?.has(layer) && layer.getRootNode() !== document;
    if ([...(surroundings?.layers ?? [])].some(isUnheard)) stage.lift();
    if (folded) bar = layout.slot;
    origin = drawing.getBoundingClientRect();
  };
  const keepNotes = keep();
  const keepList = keep();
  const draw = (view: NotesView) => {
    const { findings, folded } = view;
    const placed = layout.notes
      .flatMap(({ group, spot }) => (spot ? group.findings : []))
      .map(({ key }) => key);
    const notes = keepNotes([layout, unfolded], () => (
      <PageNotes layout={layout} origin={origin} unfolded={unfolded} actions={actions} />
    ));
    const list = keepList([findings, folded, placed.join('\n'), unfolded], () => (
      <SummaryList {...{ findings, folded, unfolded, actions }} placed={new Set(placed)} />
    ));
    render(<PageView view={view} ports={ports} slot={layout.slot} notes={notes} list={list} />, drawing);
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
      surroundings = undefined;
      origin = drawing.getBoundingClientRect();
    },
    controls: () => layout.notes.map(({ control }) => control),
    summary: () => drawing.querySelectorAll('.summary'),
    /** Whether a change in the page, near these nodes or anywhere, calls for new places. */
    isOff: (changed: readonly Node[], stirred: boolean) =>
      isStale(layout, { nodes: changed, stirred }, ports.anchorOf, document) ||
      isCrowding() ||
      isGrownOver(stirred || changed.some(isOverPage)),
    isCrowding,
    /** What stands around the controls may be another now. */
    forgetSurroundings() {
      surroundings = undefined;
    },
    clear: () => render(null, drawing),
  };

  /** Whether a control has come under the summary; asked only when controls came, or a menu or drawer may have. */
  function isGrownOver(mayHaveOpened: boolean): boolean {
    const obstacles = ports.obstacles();
    if (!mayHaveOpened && obstacles === known) return false;
    known = obstacles;
    return isUnderSummary(layout, summarySize(), obstacles, document);
  }

  /** Whether the summary has grown into something. */
  function isCrowding(): boolean {
    return isSummaryOn(layout, summarySize(), document);
  }

  function summarySize(): Size {
    return drawing.querySelector('.summary')?.getBoundingClientRect() ?? BAR;
  }
}

/** Menus, drawers and what they are gathered in hang on the body. */
const isOverPage = (node: Node): boolean =>
  node.nodeName === 'BODY' || node.parentElement?.localName === 'body';

/** Keeps a part of the picture while what it was drawn of stays the same, as Preact then skips it: keystrokes are many. */
function keep() {
  let drawn: readonly unknown[] | undefined;
  let part: VNode;
  return (of: readonly unknown[], draw: () => VNode): VNode => {
    if (!drawn?.every((one, index) => one === of[index])) part = draw();
    drawn = of;
    return part;
  };
}
