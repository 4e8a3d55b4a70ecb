import type { Level } from '../../rules/rule';
import { Details, type FindingActions, LevelSign, marks, type Unfolded, Ways } from './finding';
import { type Rect, shifted } from './rect';
import { FORMS, type Form, type Spot } from './spot';
import { bridge } from './unfold';
import type { NoteFinding } from './view';

/** The findings of one control. */
export interface Group {
  key: string;
  findings: readonly NoteFinding[];
}

export interface NoteActions extends FindingActions {
  /** The pointer or focus came upon a note that shows only part of itself. */
  onOpen(group: string): void;
  /** The pointer and focus left a note. */
  onLeave(group: string): void;
  /** Folds whatever is unfolded. */
  onClose(): void;
}

interface Props {
  group: Group;
  unfolded: Unfolded;
  actions: NoteActions;
}

interface Place {
  spot: Spot;
  /** Over what is beside it, because the seller unfolded it. */
  raised: boolean;
  /** Where its sign was before it unfolded; it folds again when the pointer and focus have left. */
  openedFrom: Rect | undefined;
}

/** The outline around a control: a box of our own over it, so that the page's nodes stay as they are. */
export function Outline({ level, box, bordered }: { level: Level; box: Rect; bordered: boolean }) {
  const size = box.bottom - box.top > TALL ? ' tall' : '';
  return <div class={`outline is-${level}${size}${bordered ? '' : ' loose'}`} style={boxStyle(box)} />;
}

/** Higher than this is no control but a table or a section, for which a heavy outline would be too loud. */
const TALL = 160;

/** A note in its place: the same nodes in every form, so that a finding keeps its element while the note moves. */
export function Note({ group, unfolded, actions, spot, raised, openedFrom }: Props & Place) {
  const leave = () => actions.onLeave(group.key);
  const open = isWhole(spot.form) ? undefined : () => actions.onOpen(group.key);
  const { left, top, right } = spot.rect;
  return (
    <section
      class={`note ${spot.form}${raised ? ' raised' : ''}`}
      style={{ left: `${left}px`, top: `${top}px`, width: `${right - left}px` }}
      role="note"
      aria-label={nameOf(group)}
      onPointerEnter={open}
      onFocusIn={open}
      onKeyDown={({ key }) => key === 'Escape' && actions.onClose()}
      onPointerLeave={({ currentTarget }) => currentTarget.matches(':focus-within') || leave()}
      onFocusOut={(event) => leaves(event) && leave()}
    >
      <Findings group={group} unfolded={unfolded} actions={actions} form={spot.form} marked />
      {openedFrom && (
        <span class="bridge" style={boxStyle(fromCorner(bridge(openedFrom, spot.rect), spot.rect))} />
      )}
    </section>
  );
}

/** The field, of a specification or of the product. */
const nameOf = ({ findings: [first] }: Group): string =>
  [first?.specName, first?.fieldName].filter(Boolean).join(' · ');

/** What a note would take up in every form, drawn out of sight to be measured. */
export const Gauge = ({ group, unfolded, actions }: Props) => (
  <div class="gauge" aria-hidden="true" inert>
    {FORMS.map((form) => (
      <div class={`note ${form}`} key={form}>
        <Findings group={group} unfolded={unfolded} actions={actions} form={form} />
      </div>
    ))}
  </div>
);

function Findings({ group, unfolded, actions, form, marked }: Props & { form: Form; marked?: boolean }) {
  return group.findings.map((finding) => {
    const id = `note:${finding.key}`;
    const parts = { finding, id, unfolded, actions };
    return (
      <div class="finding" key={finding.key} {...(marked && marks(finding))}>
        <button
          type="button"
          class="sign-button"
          aria-expanded={form === 'card' && unfolded.why === id}
          onClick={() => (form === 'card' ? actions.onToggle('why', id) : actions.onOpen(group.key))}
        >
          <LevelSign finding={finding} t={actions.t} />
        </button>
        <span class="text">{finding.text}</span>
        {isWhole(form) && <Ways {...parts} />}
        {form === 'card' && <Details {...parts} />}
      </div>
    );
  });
}

/** Whether a form shows the buttons; the others unfold into a card. */
const isWhole = (form: Form): boolean => form === 'card' || form === 'line';

const leaves = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  !(currentTarget as Node).contains(relatedTarget as Node | null);

/** A box as seen from another's corner, less its border. */
const fromCorner = (rect: Rect, { left, top }: Rect): Rect => shifted(rect, -left - 1, -top - 1);

const boxStyle = ({ left, top, right, bottom }: Rect) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${right - left}px`,
  height: `${bottom - top}px`,
});
