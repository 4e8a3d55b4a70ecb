import type { VNode } from 'preact';
import type { Unfolded } from './finding';
import type { Layout } from './layout';
import { gravest } from './levels';
import { Note, type NoteActions, Outline } from './note';
import { type Rect, shifted } from './rect';
import type { Slot } from './slots';
import { SubmitGate } from './submit-gate';
import { Summary } from './summary';
import type { NotesPorts, NotesView } from './view';

interface Props {
  view: NotesView;
  ports: NotesPorts;
  slot: Slot;
  /** Made by `PageNotes` and `SummaryList`, and kept while nothing in them changes. */
  notes: VNode;
  list: VNode;
}

/** All that is drawn: outlines and notes, the summary, and the list before a submission. */
export const PageView = ({ view, ports, slot, notes, list }: Props) => (
  <div class={`page ${view.scheme}`} lang={view.locale}>
    {notes}
    <Summary view={view} ports={ports} slot={slot} list={list} />
    {view.submitGate && <SubmitGate view={view} ports={ports} />}
  </div>
);

interface NotesProps {
  layout: Layout;
  /** Where the drawing's own corner is in the viewport: the notes scroll with the document. */
  origin: Pick<Rect, 'left' | 'top'>;
  unfolded: Unfolded;
  actions: NoteActions;
}

/** The outlines and, over them, the notes. */
export function PageNotes({ layout, origin, unfolded, actions }: NotesProps) {
  const here = (rect: Rect) => shifted(rect, -origin.left, -origin.top);
  return (
    <>
      {layout.notes.map(({ group, box, bordered }) => (
        <Outline
          key={group.key}
          level={gravest(group.findings.map(({ level }) => level))}
          box={here(box)}
          bordered={bordered}
        />
      ))}
      {layout.notes.map(
        ({ group, rest, spot, opened }) =>
          spot && (
            <Note
              key={group.key}
              group={group}
              spot={{ ...spot, rect: here(spot.rect) }}
              raised={spot !== rest}
              openedFrom={opened && rest ? here(rest.rect) : undefined}
              unfolded={unfolded}
              actions={actions}
            />
          ),
      )}
    </>
  );
}
