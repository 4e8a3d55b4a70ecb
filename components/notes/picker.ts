import { render } from 'preact';
import { dress } from './dress';
import { drawnBox } from './measure';
import { catchHands } from './picker-hands';
import type { PickerPorts, PickerTarget } from './picker-ports';
import { type PickerMessage, PickerView } from './picker-view';

/** Lets the seller point at a control of the page, by pointer or keys; no click, key or focus reaches the page meanwhile. */
export function openPicker(shadow: ShadowRoot, ports: PickerPorts): { close(): void } {
  const document = shadow.ownerDocument;
  const window = document.defaultView ?? globalThis.window;
  const layer = document.createElement('div');
  layer.className = 'picker';
  layer.popover = 'manual';
  dress(shadow);
  shadow.append(layer);
  layer.showPopover?.();

  let target: PickerTarget | undefined;
  let message: PickerMessage = { kind: 'asking' };
  let frame = 0;
  const draw = (): void => {
    const box = target?.element.isConnected ? drawnBox(target.element) : undefined;
    render(PickerView({ ports, message, box, label: target?.label, close, takeBack }), layer);
  };
  const drawSoon = (): void => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const point = (next: PickerTarget | undefined): void => {
    if (next?.element === target?.element) return;
    target = next;
    message = { kind: 'asking' };
    drawSoon();
  };
  const walk = (step: 1 | -1): void => {
    const targets = ports.targets();
    const here = target ? targets.indexOf(target.element) : -1;
    const next = targets.at(here < 0 && step < 0 ? -1 : (here + step) % targets.length);
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    point(next && ports.targetAt(next));
  };
  const choose = async (): Promise<void> => {
    if (!target || message.kind === 'trying') return;
    message = { kind: 'trying' };
    const { learnt, sentence } = await ports.choose(target.element);
    message = { kind: learnt ? 'learnt' : 'refused', sentence };
    if (learnt) {
      hands.stop();
      target = undefined;
    }
    draw();
  };
  const hands = catchHands(window, layer, {
    point: (pointed) => point(pointed && ports.targetAt(pointed)),
    walk,
    choose: () => void choose(),
    leave: close,
    moved: drawSoon,
  });
  draw();

  function close(): void {
    hands.stop();
    window.cancelAnimationFrame(frame);
    render(null, layer);
    layer.remove();
    ports.closed();
  }
  function takeBack(): void {
    ports.takeBack();
    close();
  }
  return { close };
}
