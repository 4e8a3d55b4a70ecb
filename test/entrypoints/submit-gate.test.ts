// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSubmitGate, type SubmitGate } from '../../entrypoints/editor/submit-gate';

let gate: SubmitGate;
let refused: string[];
const passed = vi.fn();
const submitted = vi.fn();

beforeEach(() => {
  document.body.innerHTML = `<main>
    <form id="search"><input><button>Search</button></form>
    <form id="product"><input id="name">
      <button id="save" type="button">Save Draft</button>
      <button id="preview" type="button"><span>Preview</span></button>
      <button id="submit">Submit</button>
    </form>
    <form id="bare"><input></form>
    <div role="dialog"><form id="spec"><input></form></div></main>`;
  refused = ['one'];
  passed.mockClear();
  submitted.mockClear();
  const main = document.querySelector('main');
  main?.addEventListener('click', (event) => submitted((event.target as Element).id));
  gate = createSubmitGate({
    refused: () => refused,
    holdsForm: ({ id }) => id === 'product' || id === 'bare' || id === 'spec',
    passed,
  });
});

afterEach(() => gate.stop());

const press = (id: string) => document.getElementById(id)?.click();
/** What a browser sends when Enter is pressed in a form without a button to submit it. */
const enter = (id: string) => {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  document.getElementById(id)?.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('the gate before Submit', () => {
  it.each(['submit', 'preview'])('stands before %s while an edit will be refused', (id) => {
    press(id);
    expect(gate.open.value).toBe(true);
    expect(submitted).not.toHaveBeenCalled();
    expect(passed).not.toHaveBeenCalled();
  });

  it('stays out of the way when nothing will be refused', () => {
    refused = [];
    press('submit');
    expect(gate.open.value).toBe(false);
    expect(submitted).toHaveBeenCalledExactlyOnceWith('submit');
    expect(passed).toHaveBeenCalledTimes(1);
    expect(enter('bare')).toBe(false);
  });

  it.each(['save', 'name'])('lets a press of %s alone', (id) => {
    press(id);
    expect(gate.open.value).toBe(false);
    expect(submitted).toHaveBeenCalledExactlyOnceWith(id);
  });

  it('asks again after going back', () => {
    press('submit');
    gate.goBack();
    expect(gate.open.value).toBe(false);
    press('submit');
    expect(gate.open.value).toBe(true);
    expect(submitted).not.toHaveBeenCalled();
  });

  it('asks about an edit once: Preview and Submit both go through afterwards', () => {
    press('preview');
    gate.letPass();
    expect(gate.open.value).toBe(false);
    expect(submitted, 'presses nothing by itself').not.toHaveBeenCalled();
    press('preview');
    press('submit');
    expect(submitted.mock.calls.map(([id]) => id)).toEqual(['preview', 'submit']);
    expect(passed).toHaveBeenCalledTimes(1);
  });

  it('asks again when another edit will be refused', () => {
    press('submit');
    gate.letPass();
    refused = ['one', 'two'];
    press('submit');
    expect(gate.open.value).toBe(true);
    expect(submitted).not.toHaveBeenCalled();
  });

  it('stands before Enter in the product’s form', () => {
    expect(enter('bare')).toBe(true);
    expect(gate.open.value).toBe(true);
  });

  it.each(['search', 'spec'])('lets Enter in %s alone', (id) => {
    expect(enter(id)).toBe(false);
    expect(gate.open.value).toBe(false);
  });

  it('is gone once it is stopped', () => {
    gate.stop();
    press('submit');
    expect(submitted).toHaveBeenCalledTimes(1);
    expect(enter('bare')).toBe(false);
  });
});
