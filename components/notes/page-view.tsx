import type { VNode } from 'preact';
import type { Unfolded } from './finding';
import type { Layout } from './layout';
import { gravest } from './levels';
import { Note, type NoteActions, Outline } from './note';
import { type Rect, shifted } from './rect';
import { SubmitGate } from './submit-gate';
import { Summary } from './summary';
import type { NotesPorts, NotesView } from './view';

interface Props {
  view: NotesView;
  layout: Layout;
  /** Where the drawing's own corner is in the viewport: the notes scroll with the document. */
  origin: Pick<Rect, 'left' | 'top'>;
  unfolded: Unfolded;
  actions: NoteActions;
  ports: NotesPorts;
  list: VNode;
}

/** All that is drawn: outlines, notes, the summary, and the list before a submission. */
export function PageView({ view, layout, origin, unfolded, actions, ports, list }: Props) {
  const here = (rect: Rect) => shifted(rect, -origin.left, -origin.top);
  return (
    <div class={`page ${view.scheme}`} lang={view.locale}>
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
      <Summary view={view} ports={ports} slot={layout.slot} list={list} />
      {view.submitGate && <SubmitGate view={view} ports={ports} />}
    </div>
  );
}
