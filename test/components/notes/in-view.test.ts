// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAround } from '../../../components/notes/in-view';
import { topLayers } from '../../../components/notes/layers';
import { type Rect, rectAt } from '../../../components/notes/rect';

const VIEWPORT: Rect = { left: 0, top: 0, right: 1000, bottom: 600 };
let asked = 0;

/** Elements are where their `data-box="left top width height"` says; without one they take up no room. */
beforeEach(() => {
  asked = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    asked += 1;
    const [left = 0, top = 0, width = 0, height = 0] =
      this.getAttribute('data-box')?.split(' ').map(Number) ?? [];
    return new DOMRect(left, top, width, height);
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [(this.startContainer.parentElement as Element).getBoundingClientRect()] as unknown as DOMRectList;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const look = (html: string, roots: Element[] = [document.body]) => {
  document.body.innerHTML = html;
  return lookAround(roots, new Set(document.querySelectorAll('input')), VIEWPORT);
};
const lefts = (boxes: readonly Rect[]) => boxes.map(({ left }) => left);

describe('lookAround', () => {
  it('finds what an open menu or list offers, which nobody named', () => {
    const { controls } = look(
      '<div role="menu" data-box="0 0 200 200"><a role="menuitem" data-box="10 10 90 20">Delete</a><span data-box="50 50 90 20">-</span></div>',
    );
    expect(lefts(controls)).toEqual([10]);
  });

  it('finds the heads of panels, tabs and links, which nobody named', () => {
    const { controls } = look(
      '<div role="button" aria-expanded="true" data-box="10 10 900 40">Head</div><summary data-box="20 60 900 40"></summary><b role="tab" data-box="30 110 90 40"></b><a href="#" data-box="40 160 90 20">Help</a><a data-box="50 190 90 20"></a>',
    );
    expect(lefts(controls)).toEqual([10, 20, 30, 40]);
  });

  it('finds what only its pointer shows to be pressed, as long as it is no larger than a button', () => {
    const { controls } = look(
      `<ul data-box="0 0 900 500"><li data-box="10 10 30 30" style="cursor: pointer"><span data-box="11 11 9 9">2</span></li>
      <li data-box="50 10 30 30">of 3</li><li data-box="90 10 700 30" style="cursor: pointer">Standard</li></ul>`,
    );
    expect(lefts(controls)).toEqual([10]);
  });

  it('finds the controls in view, in nested shadow roots too', () => {
    document.body.innerHTML =
      '<div data-box="0 0 900 500"><x-field></x-field><input data-box="10 10 100 20"></div>';
    const field = document.querySelector('x-field') as Element;
    field.attachShadow({ mode: 'open' }).innerHTML = '<input data-box="20 40 100 20">';
    const inner = field.shadowRoot?.querySelector('input') as Element;
    const all = new Set([...document.querySelectorAll('input'), inner]);
    expect(lefts(lookAround([document.body], all, VIEWPORT).controls).sort()).toEqual([10, 20]);
  });

  it('leaves out branches out of view, and what takes up no room', () => {
    const { controls } = look(
      '<div data-box="0 700 900 500"><input data-box="1 710 9 9"></div><input><div><input data-box="2 10 9 9"></div>',
    );
    expect(lefts(controls)).toEqual([2]);
  });

  it('asks little of a long table', () => {
    const row = (index: number) =>
      `<div data-box="0 ${index * 40 - 8000} 900 40"><input data-box="${index} ${index * 40 - 8000} 100 28"></div>`;
    const { controls } = look(Array.from({ length: 500 }, (_, index) => row(index)).join(''));
    expect(lefts(controls)).toEqual(Array.from({ length: 16 }, (_, index) => index + 199).slice(1));
    expect(asked).toBeLessThan(70);
  });

  it('is not misled by hidden rows among them', () => {
    const row = (index: number) =>
      index % 3
        ? '<div></div>'
        : `<div data-box="0 ${index * 40} 900 40"><input data-box="${index} ${index * 40} 100 28"></div>`;
    const { controls } = look(Array.from({ length: 300 }, (_, index) => row(index)).join(''));
    expect(lefts(controls)).toEqual([0, 3, 6, 9, 12]);
  });

  it('knows text and pictures under a box, not the box around a text', () => {
    const { isTextUnder } = look(
      '<div data-box="0 0 900 100"><p data-box="0 0 100 20">Text</p><svg data-box="300 0 20 20"></svg></div>',
    );
    expect(isTextUnder(rectAt(50, 5, { width: 20, height: 5 }))).toBe(true);
    expect(isTextUnder(rectAt(310, 5, { width: 20, height: 5 }))).toBe(true);
    expect(isTextUnder(rectAt(150, 5, { width: 20, height: 5 }))).toBe(false);
  });

  it('sees nothing of what a collapsed panel holds, nor of what is hidden', () => {
    const { controls, isTextUnder } = look(
      `<div id="panel" style="overflow-x: hidden" data-box="0 0 900 0"><p data-box="0 0 100 20">Text</p><input data-box="1 0 90 20"></div>
      <div data-box="0 100 900 40"><input data-box="2 110 90 20"></div>`,
      [],
    );
    expect([controls, isTextUnder(rectAt(5, 5, { width: 5, height: 5 }))]).toEqual([[], false]);
    const panel = document.querySelector('#panel') as Element;
    vi.spyOn(panel, 'scrollHeight', 'get').mockReturnValue(40);
    const seen = lookAround([document.body], new Set(document.querySelectorAll('input')), VIEWPORT);
    expect(lefts(seen.controls)).toEqual([2]);
    expect(seen.isTextUnder(rectAt(5, 5, { width: 5, height: 5 }))).toBe(false);
  });

  it('sees what stands below a page that is as high as the window, and was scrolled', () => {
    document.body.innerHTML =
      '<div data-box="0 -900 900 600"><input data-box="1 10 90 20"></div><div data-box="0 -300 900 200"><input data-box="2 10 90 20"></div>';
    document.body.dataset.box = '0 -900 900 600';
    document.body.style.overflowX = 'hidden';
    const spilling = [document.body, document.querySelector('div')];
    for (const element of spilling) vi.spyOn(element as Element, 'scrollHeight', 'get').mockReturnValue(2000);
    const { controls } = lookAround([document.body], new Set(document.querySelectorAll('input')), VIEWPORT);
    delete document.body.dataset.box;
    document.body.removeAttribute('style');
    expect(lefts(controls)).toEqual([1]);
  });

  it('does not look into our own notes', () => {
    const { controls } = look('<redline-root data-box="0 0 10 10"><input data-box="1 1 5 5"></redline-root>');
    expect(controls).toEqual([]);
  });
});

describe('topLayers', () => {
  it('are the layer and what floats at the end of the page', () => {
    document.body.innerHTML =
      '<main><div role="dialog"></div></main><ul style="position: absolute"></ul><footer style="position: static"></footer>';
    const dialog = document.querySelector('[role="dialog"]') as Element;
    expect(topLayers(new Set([dialog]), document).map(({ localName }) => localName)).toEqual(['div', 'ul']);
  });
});
