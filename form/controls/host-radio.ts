import { classWords } from './class-words';

/** Web components that are radios and tell nobody: their role lives in internals, which a page cannot show. */
const NAME = /-radio(?:-button)?$/;
const saysChecked = classWords('checked|selected');

/** A custom element that is one radio by its name alone, and holds no native one. */
export const isHostRadio = (element: Element): boolean =>
  NAME.test(element.localName) &&
  /^(?:|none|presentation)$/.test(element.getAttribute('role') ?? '') &&
  element.querySelector('input[type=radio]') === null;

/**
 * Whether such a radio is chosen. What it draws goes before its attribute, which may only say how it began;
 * `all` are the radios of its group.
 */
export const isHostChosen = (radio: HTMLElement, all: readonly HTMLElement[]): boolean =>
  drawsChosen(radio) || (radio.hasAttribute('checked') && !all.some(drawsChosen));

function drawsChosen(radio: HTMLElement): boolean {
  const { shadowRoot } = radio;
  const native = shadowRoot?.querySelector<HTMLInputElement>('input[type=radio]');
  if (native) return native.checked;
  const drawn = shadowRoot?.querySelector('[role=radio][aria-checked]');
  if (drawn) return drawn.getAttribute('aria-checked') === 'true';
  return (
    radio.getAttribute('aria-checked') === 'true' ||
    saysChecked(radio) ||
    Array.from(shadowRoot?.querySelectorAll('[class]') ?? []).some(saysChecked)
  );
}
