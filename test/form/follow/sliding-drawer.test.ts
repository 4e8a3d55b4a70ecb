// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { button, h } from '../dynamics/h';
import { nameLine, trialLine } from '../dynamics/spec-lines';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

afterEach(() => {
  vi.restoreAllMocks();
});

const frames = () => new Promise((resolve) => setTimeout(resolve, 60));

test.each(['the dialog', 'what is around it'])('a drawer is read once %s has slid in', async (sliding) => {
  let left = window.innerWidth;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.closest('.slider') ? new DOMRect(left, 0, 300, 400) : new DOMRect(0, 0, 100, 20);
  });
  const [row] = rowsNamed(['Basic']);
  const lines = row ? [nameLine({ ...row }), trialLine({ ...row })] : [];
  const dialog = h('div', { role: 'dialog' }, ...lines, button('OK'));
  const slider = h('div', { class: 'slider', style: 'position:fixed' }, dialog);
  const open = (): void => document.body.append(slider);
  const table = specTable(row ? [row] : [], { plain: true, actions: () => [button('Edit', open)] });
  const form = followPage(table);
  const [key = ''] = Object.keys(form.model.released.specs);
  await frames();
  table.querySelector<HTMLElement>('tbody button')?.click();
  await frames();
  const trial = () => form.boundAt({ field: 'spec.trial', spec: key })?.element;
  expect(dialog.contains(trial() ?? null)).toBe(false);
  left = 700;
  (sliding === 'the dialog' ? dialog : slider).dispatchEvent(new Event('transitionend', { bubbles: true }));
  await frames();
  expect(dialog.contains(trial() ?? null)).toBe(true);
  form.stop();
});
