// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Note } from '../../../components/notes/note';
import type { Form } from '../../../components/notes/spot';
import { finding } from './view';

afterEach(() => render(null, document.body));

/** A note in a form, not yet unfolded. */
function draw(form: Form) {
  const actions = {
    t: (key: string) => key,
    onFix: vi.fn(),
    onHide: vi.fn(),
    onWholeRule: vi.fn(),
    onToggle: vi.fn(),
    onOpen: vi.fn(),
    onLeave: vi.fn(),
    onClose: vi.fn(),
  };
  const rect = { left: 0, top: 0, right: 16, bottom: 16 };
  const group = { key: 'g', findings: [finding()] };
  const spot = { form, side: 'corner', rect } as const;
  render(
    <Note group={group} spot={spot} raised={false} openedFrom={undefined} unfolded={{}} actions={actions} />,
    document.body,
  );
  const note = document.querySelector('.note') as HTMLElement;
  return { note, actions };
}

describe('a note', () => {
  it.each(['brief', 'sign', 'mark'] as const)(
    'shows no buttons as a %s, and unfolds for pointer and focus',
    (form) => {
      const { note, actions } = draw(form);
      expect(note.querySelector('.ways')).toBeNull();
      note.dispatchEvent(new Event('pointerenter'));
      expect(actions.onOpen).toHaveBeenCalledTimes(1);
      note.querySelector('button')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      expect(actions.onOpen).toHaveBeenCalledTimes(2);
    },
  );

  it.each(['card', 'line'] as const)('shows its buttons as a %s, and stays as it is', (form) => {
    const { note, actions } = draw(form);
    expect(note.querySelector('.fix')?.textContent).toBe('Put back “off”');
    note.dispatchEvent(new Event('pointerenter'));
    expect(actions.onOpen).not.toHaveBeenCalled();
  });

  it('hears focus leave before it had time to unfold', () => {
    const { note, actions } = draw('mark');
    const sign = note.querySelector('button');
    sign?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: sign }));
    expect(actions.onLeave).not.toHaveBeenCalled();
    sign?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: document.body }));
    expect(actions.onLeave).toHaveBeenCalledWith('g');
  });

  it('folds on Esc', () => {
    const { note, actions } = draw('card');
    note
      .querySelector('button')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(actions.onClose).toHaveBeenCalledTimes(1);
  });

  it('is named after its specification and field', () => {
    expect(draw('line').note.getAttribute('aria-label')).toBe('Standard · Trial use');
  });
});
