import { drawn } from './drawn';
import { button, h, line, yesNo } from './h';
import { shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, type SpecTableLook, specTable } from './spec-table';

/** A table to read whose rows are edited in a drawer; `kept`: a drawer was closed, before the table is drawn anew. */
export const drawerTable = (
  rows: Row[],
  look: SpecTableLook = {},
  kept: (row: Row) => void = () => {},
  word = 'OK',
) =>
  shell(
    drawn((draw) => {
      const done = (row: Row) => () => {
        kept(row);
        draw();
      };
      const edit = (row: Row) => h('a', { onclick: () => openDrawer(row, done(row), word) }, 'Edit');
      return specTable(rows, { ...look, plain: true, actions: (row) => [edit(row)] });
    }),
  );

/** A drawer that edits a specification; the last button keeps what was typed. `done`: it is gone. */
function openDrawer(row: Row, done: () => void, word: string): void {
  const draft = { ...row };
  const leave = (kept: boolean): void => {
    layer.remove();
    if (kept) Object.assign(row, draft);
    done();
  };
  const layer = h(
    'div',
    { class: 'drawer' },
    h('h3', {}, 'Edit Specification'),
    nameLine(draft),
    priceLine(draft),
    trialLine(draft),
    line('Public', yesNo(true)),
    button('Cancel', () => leave(false)),
    button(word, () => leave(true)),
  );
  document.body.append(layer);
}
