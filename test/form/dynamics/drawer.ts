import { button, h, line, text, yesNo } from './h';
import type { Row } from './spec-table';

/** A drawer that edits a specification; OK keeps what was typed. `done`: it is gone. */
export function openDrawer(row: Row, done: () => void): void {
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
    line(
      'Specification Name',
      text(draft.name, (value) => {
        draft.name = value;
      }),
    ),
    line(
      'Price',
      text(draft.price, (value) => {
        draft.price = value;
      }),
    ),
    line(
      'Trial Use',
      h('input', {
        type: 'checkbox',
        role: 'switch',
        checked: draft.trial,
        onchange: () => {
          draft.trial = !draft.trial;
        },
      }),
    ),
    line('Public', yesNo(true)),
    button('Cancel', () => leave(false)),
    button('OK', () => leave(true)),
  );
  document.body.append(layer);
}
