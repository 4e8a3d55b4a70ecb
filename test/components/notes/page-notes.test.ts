// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { finding, frame, mount, view } from './view';

afterEach(() => {
  for (const host of document.querySelectorAll('redline-root')) host.remove();
  document.body.replaceChildren();
});

const standing = (shadow: ShadowRoot) =>
  [...shadow.querySelectorAll('[data-rule], [data-level], [data-field], [data-spec]')].map((element) => ({
    ...(element as HTMLElement).dataset,
  }));

/** A control that happy-dom, which lays nothing out, believes to be in view. */
function control(left = 100, top = 100) {
  document.body.innerHTML = '<main><form><div><p><input></p></div></form></main>';
  const input = document.body.querySelector('input') as HTMLInputElement;
  input.getBoundingClientRect = () => new DOMRect(left, top, 120, 28);
  const isIn = (x: number, y: number) => x >= left && x < left + 120 && y >= top && y < top + 28;
  document.elementFromPoint = (x, y) => (isIn(x, y) ? input : null);
  return input;
}

beforeAll(() => {
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000 });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 600 });
});

describe('a finding in the page', () => {
  it.each([true, false])(
    'is one element with its attributes, when the summary is folded: %s',
    async (folded) => {
      const { shadow, show } = mount();
      await show({ folded, findings: [finding()] });
      expect(standing(shadow)).toEqual([
        { rule: 'saas-trial-locked', level: 'error', field: 'spec.trial', spec: 'Standard' },
      ]);
    },
  );

  it('has no data-spec when it is the product’s', async () => {
    const { shadow, show } = mount();
    const { specName: _, ...product } = finding({ field: 'supervision', rule: 'saas-supervision-locked' });
    await show({ findings: [product] });
    expect(standing(shadow)).toEqual([
      { rule: 'saas-supervision-locked', level: 'error', field: 'supervision' },
    ]);
  });

  it('is lifted over a dialog that opened in a shadow root of the page', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    const input = dialog.appendChild(document.createElement('input'));
    const root = page.attachShadow({ mode: 'open' });
    root.append(dialog);
    for (const one of [dialog, input]) one.getBoundingClientRect = () => new DOMRect(100, 100, 120, 28);
    root.elementFromPoint = () => input;
    const { shadow, show } = mount({ anchorOf: () => input, obstacles: () => [input] });
    const stage = shadow.querySelector('.stage') as HTMLElement;
    stage.showPopover = vi.fn();
    await show({ findings: [finding()] });
    expect(stage.showPopover).toHaveBeenCalledOnce();
    await show({ findings: [finding(), finding({ key: 'other' })] });
    expect(stage.showPopover).toHaveBeenCalledOnce();
  });

  it.each([true, false])('stands beside its control, still once, when folded: %s', async (folded) => {
    const input = control();
    const { shadow, show } = mount({ anchorOf: () => input, obstacles: () => [input] });
    await show({ folded, findings: [finding()] });
    expect(standing(shadow)).toHaveLength(1);
    expect(shadow.querySelector('.note [data-rule]')?.textContent).toContain('Trial use cannot be switched.');
    expect(shadow.querySelectorAll('.outline')).toHaveLength(1);
    expect(input.attributes).toHaveLength(0);
  });

  it('is never there twice, not even while it is measured', async () => {
    const input = control();
    const { shadow, show } = mount({ anchorOf: () => input });
    const seen: Element[] = [];
    const watcher = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof Element) seen.push(...node.querySelectorAll('[data-rule]'));
    });
    watcher.observe(shadow, { childList: true, subtree: true });
    await show({ findings: [finding()] });
    watcher.disconnect();
    expect(new Set(seen).size).toBe(1);
  });

  it('makes way for a button that has come to stand under the summary', async () => {
    control();
    const drawer = document.createElement('button');
    drawer.getBoundingClientRect = () => new DOMRect(900, 540, 60, 40);
    let obstacles = new Set<Element>();
    const { shadow, show, notes } = mount({ obstacles: () => obstacles });
    const place = () => shadow.querySelector<HTMLElement>('.summary')?.style.cssText;
    await show({});
    const summary = shadow.querySelector('.summary') as HTMLElement;
    summary.getBoundingClientRect = () => new DOMRect(764, 548, 220, 36);
    const before = place();
    document.elementFromPoint = (x: number) => (x >= 900 && x <= 960 ? drawer : null);
    document.body.append(drawer);
    obstacles = new Set([drawer]);
    notes.moved([document.body]);
    await frame();
    expect(place()).not.toBe(before);
  });

  it('follows its text', async () => {
    const { shadow, show } = mount();
    await show({ findings: [finding()] });
    await show({ findings: [finding({ text: 'Something else.' })] });
    expect(shadow.querySelector('[data-rule]')?.textContent).toContain('Something else.');
  });

  it('shares a note with another finding of the same control', async () => {
    const input = control();
    const { shadow, show } = mount({ anchorOf: () => input });
    await show({
      findings: [finding(), finding({ key: 'b', rule: 'trial-needs-yearly-monthly', level: 'warning' })],
    });
    expect(standing(shadow)).toHaveLength(2);
    expect(shadow.querySelectorAll('section.note')).toHaveLength(1);
    expect(shadow.querySelector('.outline')?.className).toContain('is-error');
  });

  it('leaves no trace once it no longer stands', async () => {
    const input = control();
    const { shadow, show } = mount({ anchorOf: () => input });
    await show({ findings: [finding()] });
    await show({ findings: [] });
    expect(standing(shadow)).toEqual([]);
    expect(shadow.querySelector('.outline')).toBeNull();
  });

  it('keeps its element while others come and go', async () => {
    const input = control();
    const { shadow, show } = mount({ anchorOf: ({ key }) => (key === 'b' ? undefined : input) });
    await show({ findings: [finding()] });
    const element = shadow.querySelector('[data-rule="saas-trial-locked"]');
    await show({ findings: [finding({ key: 'b', rule: 'spec-no-delete' }), finding()] });
    expect(shadow.querySelector('[data-rule="saas-trial-locked"]')).toBe(element);
  });

  it('goes to the summary when its control leaves the page, and comes back with it', async () => {
    const input = control();
    let there = true;
    const { shadow, show, notes } = mount({ anchorOf: () => (there ? input : undefined) });
    await show({ findings: [finding()] });
    there = false;
    notes.moved();
    await frame();
    expect(shadow.querySelector('.note')).toBeNull();
    expect(standing(shadow)).toHaveLength(1);
    there = true;
    notes.moved();
    await frame();
    expect(shadow.querySelector('.note [data-rule]')).not.toBeNull();
  });

  it('moves to where its field is shown once more, as in a drawer that has slid over its row', async () => {
    const input = control();
    const row = document.body.appendChild(document.createElement('input'));
    row.getBoundingClientRect = () => new DOMRect(500, 400, 120, 28);
    let shownAt: HTMLElement = row;
    const { shadow, show, notes } = mount({ anchorOf: () => shownAt });
    await show({ findings: [finding()] });
    expect(shadow.querySelector('.note')).toBeNull();
    shownAt = input;
    notes.moved([document.body]);
    await frame();
    expect(shadow.querySelector('.note [data-rule]')).not.toBeNull();
  });
});

describe('cost', () => {
  it('looks around in the page no more while nothing is flagged differently', async () => {
    let asked = 0;
    const input = control();
    const main = document.querySelector('main') as HTMLElement;
    main.getBoundingClientRect = () => {
      asked += 1;
      return new DOMRect(0, 0, 1000, 600);
    };
    const obstacles = new Set([input]);
    const { show, notes } = mount({ anchorOf: () => input, obstacles: () => obstacles });
    await show({ findings: [finding()] });
    const before = asked;
    await show({ findings: [finding()], saving: { state: 'saved', at: '2026-11-23T12:03:00Z' } });
    notes.moved([document.head]);
    await frame();
    expect(asked).toBe(before);
    notes.moved([input]);
    await frame();
    expect(asked).toBe(before + 1);
  });

  it('draws once for many updates in one frame', async () => {
    let drawn = 0;
    const input = control();
    const { notes } = mount({
      anchorOf: () => {
        drawn += 1;
        return input;
      },
    });
    for (let key = 0; key < 20; key++) notes.update(view({ findings: [finding({ text: `${key}` })] }));
    await frame();
    expect(drawn).toBe(1);
  });
});

describe('unmounting', () => {
  it('takes everything away', async () => {
    const { shadow, show, notes } = mount();
    await show({ findings: [finding()] });
    notes.unmount();
    notes.update(view({ findings: [finding()] }));
    await frame();
    expect(shadow.childElementCount).toBe(0);
  });
});
