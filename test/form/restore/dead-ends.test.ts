// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { button, h } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A closed panel of the form with a field that nobody asked for. */
function closedPanel(name: string): HTMLElement {
  const body = h('label', {}, `Note on ${name}`, h('input', {}));
  const toggle = (): void => {
    const opens = !body.isConnected;
    heading.setAttribute('aria-expanded', String(opens));
    if (opens) heading.after(body);
    else body.remove();
  };
  const heading = h('button', { type: 'button', 'aria-expanded': 'false', onclick: toggle }, name);
  return h('div', {}, heading);
}

test('an Edit that brings nothing to write into is not tried again in every part of the form', async () => {
  const pressed = vi.fn();
  const table = specTable(rowsNamed(['Basic', 'Standard']), {
    plain: true,
    actions: ({ name }) => [button('Edit', () => pressed(name))],
  });
  const panels = ['Access', 'Sales', 'Service', 'Support'].map(closedPanel);
  const form = followPage(table, ...panels);
  const [basic, standard] = Object.keys(form.model.edited.specs);
  const report = writeInto(form, { [`spec.name@${basic}`]: 'Small', [`spec.name@${standard}`]: 'Middle' });
  await vi.advanceTimersByTimeAsync(120_000);
  expect((await report).missed).toHaveLength(2);
  expect(pressed.mock.calls.length).toBeLessThanOrEqual(4);
});
