// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line, text } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A dialog whose fields come empty and are filled a moment later. */
function fillingDialog(delay: number): HTMLElement {
  const name = text('');
  const days = text('');
  const trial = h('input', { type: 'checkbox', role: 'switch' });
  setTimeout(() => {
    Object.assign(name, { value: 'Standard' });
    Object.assign(days, { value: '15' });
    Object.assign(trial, { checked: true });
    trial.setAttribute('aria-checked', 'true');
  }, delay);
  const dialog = h(
    'div',
    { role: 'dialog' },
    line('Specification Name', name),
    line('Trial Use', trial),
    line('Trial Days', days),
    button('Save', () => dialog.remove()),
    button('Cancel', () => dialog.remove()),
  );
  return dialog;
}

test.each([
  [40, 'Save'],
  [40, 'Cancel'],
  [400, 'Save'],
  [400, 'Cancel'],
])(
  'a dialog that fills its fields %d ms after it opened, left by "%s", has changed nothing',
  async (delay, words) => {
    const table = specTable(rowsNamed(['Basic', 'Standard']), {
      plain: true,
      actions: () => [button('Edit', () => document.body.append(fillingDialog(delay)))],
    });
    const form = followPage(table);
    await after(50);
    table.querySelectorAll<HTMLElement>('tbody button')[1]?.click();
    await after(delay + 150);
    expect(form.model.isEdited()).toBe(false);
    const answer = [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find(
      ({ textContent }) => textContent === words,
    );
    answer?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    answer?.click();
    await after(100);
    expect(form.model.isEdited()).toBe(false);
    expect(form.model.edited.specs).toEqual(form.model.released.specs);
    const standard = Object.values(form.model.released.specs).find(
      ({ fields }) => fields['spec.name'] === 'Standard',
    );
    expect(standard?.fields).toMatchObject({ 'spec.trial': true, 'spec.trialDays': '15' });
    form.stop();
  },
);
